/** One element of a small, well-formed XML text; enough for a manifest (no CDATA, no entities beyond the five). */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)|</g;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(\w*);?/g, (whole, name: string) => {
    const found = entities[name];
    if (found === undefined) throw new Error(`entity ${whole}`);
    return found;
  });

const element = (name: string, attributes: string): Element => {
  const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)].map(
    ([, key = "", value = ""]) => [key, decode(value)] as const,
  );
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`<${name}> names an attribute twice`);
  return { name, attributes: new Map(pairs), children: [], text: "" };
};

interface Tag {
  readonly closing: boolean;
  readonly name: string;
  readonly attributes: string;
  readonly empty: boolean;
}

const take = (open: Element[], current: Element, { closing, name, attributes, empty }: Tag): void => {
  if (closing) {
    if (current.name !== name || open.length === 1) throw new Error(`</${name}> closes <${current.name}>`);
    open.pop();
    return;
  }
  const made = element(name, attributes);
  current.children.push(made);
  if (!empty) open.push(made);
};

/** Throws where the text is not well-formed. */
export const parseXml = (text: string): Element => {
  const root = element("", "");
  const open = [root];
  for (const [whole, closing, name, attributes = "", empty, words] of text.matchAll(token)) {
    const current = open.at(-1) ?? root;
    if (words !== undefined) current.text += decode(words.trim());
    else if (name !== undefined)
      take(open, current, { closing: closing === "/", name, attributes, empty: empty === "/" });
    else if (whole === "<") throw new Error("a tag that is none");
  }
  const [top, ...more] = root.children;
  if (open.length > 1 || top === undefined || more.length > 0) throw new Error("not one whole element");
  return top;
};

export const all = (from: Element, name: string): readonly Element[] =>
  from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

export const every = (from: Element): readonly Element[] => [from, ...from.children.flatMap(every)];

export const attribute = (of: Element, name: string): string => {
  const found = of.attributes.get(name);
  if (found === undefined) throw new Error(`<${of.name}> has no ${name}`);
  return found;
};
