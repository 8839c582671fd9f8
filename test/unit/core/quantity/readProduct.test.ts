import { formatExact, readProduct } from "../../../../src/core/quantity";

test.each([
  ["12w*3人", "360000 元"],
  ["预算 12w*3 人", "360000 元"],
  ["200元×2300", "460000 元"],
  ["200 元/人/年*2300 人（机关、居委支部党员）", "460000 元"],
  ["100场×800元+3万元", "110000 元"],
  ["5 万/站点*4", "200000 元"],
  ["1.5×4", "6"],
  ["１２０元＊３人", "360 元"],
])("%s makes %s", (text, expected) => {
  const product = readProduct(text);
  expect(product && `${formatExact(product.value)}${product.isMoney ? " 元" : ""}`).toBe(expected);
});

test.each(["", "36", "3万元", "已付 12w*3 人中的一部分", "800元×3万元", "50%×100", "2023-2024", "12w*3人+2次"])(
  "%s is no product",
  (text) => {
    expect(readProduct(text)).toBeUndefined();
  },
);
