/**
 * Of the charts the pane draws the bars alone; a legend, a pop-up and texts with a tip, which it never shows, would bring a menu and
 * more along.
 */
const UNSEEN = [
  /[\\/]react-charts[\\/]lib[\\/].*[\\/]Legends[\\/]Legends[.]js$/,
  /[\\/]react-charts[\\/]lib[\\/].*[\\/]CommonComponents[\\/]ChartPopover[.]js$/,
  /[\\/]react-charts[\\/]lib[\\/].*[\\/]FocusableTooltipText[.]js$/,
];
const UNSEEN_PARTS = new RegExp(UNSEEN.map(({ source }) => source).join("|"));

/** The parts of packages that nothing was put in the place of, as lines: a new version names them otherwise. */
function replacementFaults(files) {
  return [...UNSEEN, /[\\/][.]config[\\/]leftToRight[.]mjs$/]
    .filter((part) => !files.some((file) => part.test(file)))
    .map((part) => `the pane holds nothing like ${part.source}: look for what is to be replaced under another name`);
}

module.exports = { UNSEEN_PARTS, replacementFaults };
