import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { own } from "../theme/palette";

const useStyles = makeStyles({
  seal: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: own.jiheBar,
    color: "#FFFFFF",
    fontSize: "12px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: "none",
  },
});

/** The mark of the product: 绩 on ink blue. */
export function Seal(): ReactElement {
  return (
    <span className={useStyles().seal} aria-hidden="true">
      绩
    </span>
  );
}
