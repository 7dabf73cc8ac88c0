// What a deployment has of its own: its address, the id and version of its manifest, whom to ask for help.

/** The manifest in the repository speaks of this machine. */
const localBase = "https://localhost:3000";

const setting = (name, pattern, what, otherwise) => {
  const value = process.env[name] ?? otherwise;
  if (!pattern.test(value)) throw new Error(`${name} must be ${what}, not "${value}".`);
  return value;
};

/** The manifest as it is deployed. Two of one id cannot stand in one Excel: whoever serves a second one gives it another. */
const deployed = (manifest) => {
  const id = /<Id>(.*)<\/Id>/.exec(manifest)[1];
  const version = /<Version>(.*)<\/Version>/.exec(manifest)[1];
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
  const ownId = setting("RA_SOAT_ADDIN_ID", uuid, "a UUID", id);
  const ownVersion = setting("RA_SOAT_ADDIN_VERSION", /^\d+(\.\d+){3}$/, "four numbers such as 1.0.0.0", version);
  const address = "an https address without a slash at its end";
  const base = setting("RA_SOAT_BASE_URL", /^https:\/\/[^\s"<>&?#]+[^/]$/, address, localBase);
  return manifest
    .replace(`<Id>${id}<`, `<Id>${ownId}<`)
    .replace(`<Version>${version}<`, `<Version>${ownVersion}<`)
    .replaceAll(localBase, base);
};

/** Whom the help page names: an address of mail or of a page; null: none was given. */
const contact = () =>
  process.env.RA_SOAT_SUPPORT === undefined
    ? null
    : setting("RA_SOAT_SUPPORT", /^(https:\/\/|mailto:)[^\s"<>&]+$/, "a mailto: or https: address", "");

module.exports = { contact, deployed, localBase };
