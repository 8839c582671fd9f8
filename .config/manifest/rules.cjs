/**
 * The published schema rules (appforoffice 1.1 and taskpaneappversionoverrides) that our manifest can break: which children an
 * element has, in which order, and which of them must be there ("!" after the name). A name with "*" may occur often.
 */
const CHILDREN = {
  OfficeApp: [
    ...[
      "Id!",
      "AlternateId",
      "Version!",
      "ProviderName!",
      "DefaultLocale!",
      "DisplayName!",
      "Description!",
      "IconUrl!",
    ],
    ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts!", "Requirements", "DefaultSettings!"],
    ...["Permissions!", "Dictionary", "VersionOverrides", "ExtendedOverrides"],
  ],
  DisplayName: ["Override*"],
  Description: ["Override*"],
  IconUrl: ["Override*"],
  HighResolutionIconUrl: ["Override*"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set*!"],
  DefaultSettings: ["SourceLocation!", "RequestedWidth", "RequestedHeight"],
  SourceLocation: ["Override*"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo", "EquivalentAddins"],
  "OfficeApp/Hosts": ["Host*!"],
  "VersionOverrides/Hosts": ["Host*!"],
  "VersionOverrides/Hosts/Host": ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime*!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile!", "ExtensionPoint*!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  ExtensionPoint: ["OfficeTab*", "CustomTab"],
  CustomTab: ["Group*!", "Label!", "InsertBefore", "InsertAfter"],
  Group: ["Label!", "Icon", "Control*!"],
  Icon: ["Image*!"],
  Control: ["Label!", "ToolTip", "Supertip!", "Icon!", "Action!", "Enabled", "OverriddenByRibbonApi"],
  Supertip: ["Title!", "Description!"],
  ExecuteFunction: ["FunctionName!"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation!", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image*!"],
  Urls: ["Url*!"],
  ShortStrings: ["String*!"],
  LongStrings: ["String*!"],
  Image: ["Override*"],
  Url: ["Override*"],
  String: ["Override*"],
};

/** Longest texts, in characters. */
const LENGTHS = {
  DisplayName: 125,
  Description: 250,
  ProviderName: 125,
  ShortStrings: 125,
  LongStrings: 250,
  resid: 32,
  id: 125,
};

/** Sizes of pictures: of the add-in itself, and of every icon on the ribbon. */
const ADDIN_ICON = { IconUrl: 32, HighResolutionIconUrl: 64 };
const RIBBON_ICON = [16, 32, 80];

module.exports = { CHILDREN, LENGTHS, ADDIN_ICON, RIBBON_ICON };
