import type { Element } from "./xml";

/** A child that may stand there: name, and how often ("1", "?", "+", "*"), in the order Excel wants them. */
type Children = readonly `${string}${"" | "?" | "+" | "*"}`[];

/**
 * What Microsoft's schemas of the XML manifest allow under each element that we use, in their order ("How to find the
 * proper order of manifest elements", and the reference page of each element). A manifest out of order does not load, and
 * the only full validator needs Microsoft's service.
 */
const content: Readonly<Record<string, Children>> = {
  OfficeApp: [
    "Id",
    "AlternateId?",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl?",
    "HighResolutionIconUrl?",
    "SupportUrl?",
    "AppDomains?",
    "Hosts?",
    "Requirements?",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides?",
    "ExtendedOverrides?",
  ],
  DisplayName: ["Override*"],
  "OfficeApp/Description": ["Override*"],
  "OfficeApp/Hosts": ["Host+"],
  Requirements: ["Sets?", "Methods?"],
  Sets: ["Set+"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: ["Description?", "Requirements?", "Hosts", "Resources", "EquivalentAddins?", "WebApplicationInfo?"],
  "VersionOverrides/Hosts": ["Host+"],
  "Hosts/Host@Workbook": ["Runtimes?", "AllFormFactors?", "DesktopFormFactor?"],
  Runtimes: ["Runtime+"],
  AllFormFactors: ["ExtensionPoint+"],
  DesktopFormFactor: ["GetStarted?", "FunctionFile?", "ExtensionPoint+"],
  "ExtensionPoint@CustomFunctions": ["Script", "Page", "Metadata", "Namespace"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  "ExtensionPoint@ContextMenu": ["OfficeMenu+"],
  OfficeMenu: ["Control+"],
  "ExtensionPoint@PrimaryCommandSurface": ["CustomTab*", "OfficeTab*"],
  Script: ["SourceLocation"],
  Page: ["SourceLocation"],
  Metadata: ["SourceLocation"],
  OfficeTab: ["Group+"],
  Group: ["Label", "Icon?", "Control+"],
  Icon: ["bt:Image+"],
  "Control@Button": ["Label", "ToolTip?", "Supertip", "Icon", "Action", "Enabled?"],
  Supertip: ["Title", "Description"],
  "Action@ExecuteFunction": ["FunctionName"],
  "Action@ShowTaskpane": ["TaskpaneId?", "SourceLocation", "Title?"],
  Resources: ["bt:Images?", "bt:Urls?", "bt:ShortStrings?", "bt:LongStrings?"],
  "bt:Images": ["bt:Image+"],
  "bt:Urls": ["bt:Url+"],
  "bt:ShortStrings": ["bt:String+"],
  "bt:LongStrings": ["bt:String+"],
  "bt:Url": ["bt:Override*"],
  "bt:String": ["bt:Override*"],
};

const pattern = (children: Children): RegExp =>
  new RegExp(
    `^${children
      .map((child) => {
        const name = child.replace(/[?+*]$/, "");
        return `(?:<${name}>)${child.slice(name.length)}`;
      })
      .join("")}$`,
  );

const keysOf = (element: Element, parent: string): readonly string[] => {
  const type = element.attributes.get("xsi:type") ?? "";
  return [`${parent}/${element.name}@${type}`, `${element.name}@${type}`, `${parent}/${element.name}`, element.name];
};

/** The elements whose children are not what the schema allows there, as "Parent: <Child><Child>". */
export const disorder = (element: Element, parent = ""): readonly string[] => {
  const key = keysOf(element, parent).find((known) => Object.hasOwn(content, known));
  const found = element.children.map(({ name }) => `<${name}>`).join("");
  const allowed = key === undefined ? [] : (content[key] ?? []);
  const own = pattern(allowed).test(found) ? [] : [`${element.name}: ${found}`];
  return [...own, ...element.children.flatMap((child) => disorder(child, element.name))];
};
