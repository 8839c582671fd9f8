import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** A picture to look at, nothing wider than the pane, and, where it is audited, no serious fault of accessibility. */
export async function lookAt(page: Page, picture: string, isAudited = true): Promise<void> {
  await page.screenshot({ path: picture });
  expect(await page.evaluate(tooWide)).toEqual([]);
  if (!isAudited) return;
  // Fluent's focus management puts sentinels around lists of tabs; they pass the focus on and are nowhere to be seen or heard.
  const { violations } = await new AxeBuilder({ page }).exclude("[data-tabster-dummy]").analyze();
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(serious.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html.slice(0, 200))])).toEqual([]);
}

/** What reaches over the right edge of the pane; runs in the page. */
function tooWide(): readonly string[] {
  return [...document.querySelectorAll("#root *")]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => `${element.tagName}: ${element.textContent.slice(0, 30)}`);
}
