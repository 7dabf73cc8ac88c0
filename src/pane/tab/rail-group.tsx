import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { withoutYear } from "../../kernel/code";
import type { Lang } from "../../kernel/text";
import type { Item } from "../model/item";
import { statusName } from "../words/say";
import { BlanksLine } from "../views/blanks-line";
import { usePart, useWords } from "../views/context";
import type { useRoving } from "../views/roving";
import { families } from "../views/status-colours";
import { useFamilyStyles } from "../views/status-icon";
import type { RailGroup } from "./rail-groups";
import { RailRow } from "./rail-row";
import { standingIn } from "./standing";

const useStyles = makeStyles({
  list: { listStyle: "none", margin: "0 -12px", padding: 0 },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: "12px",
    margin: "0 -12px",
    padding: "6px 12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** "dòng 5a", "mục II.1": where a target stands in its table. */
export const placeIn = ({ id, place }: Item, lang: Lang): string => {
  const words = place[lang];
  const last = words.split(", ").at(-1) ?? words;
  const letter = /\d([a-z])$/.exec(withoutYear(id))?.[1] ?? "";
  return last.endsWith(letter) ? last : last + letter;
};

interface GroupProps {
  readonly group: RailGroup;
  /** How many of its rows are drawn. */
  readonly drawn: number;
  readonly selected: Item | null;
  readonly names: ReadonlyMap<Item["id"], string>;
  readonly roving: ReturnType<typeof useRoving>;
}

const fewBlanks = 4;

/** Many blanks are one line until it is opened. */
const useBlanks = ({ key, items }: RailGroup): readonly Item[] => {
  const opened = usePart(({ list }) => list.blanks);
  const blank = key === "toFix" ? items.filter(({ status }) => status === "missing") : [];
  return opened || blank.length < fewBlanks ? [] : blank;
};

/** A group of targets under its name and number. */
export const Group = memo(function Group({ group, drawn, selected, names, roving }: GroupProps): ReactElement {
  const styles = useStyles();
  const family = useFamilyStyles();
  const { lang, say } = useWords();
  const { key, items } = group;
  const blank = useBlanks(group);
  const name = key === "toFix" ? say("toFix") : statusName(key)[lang];
  return (
    <section aria-label={name}>
      <h2 className={mergeClasses(styles.head, family[key === "toFix" ? "open" : families[key]])}>
        <span>{name}</span>
        <span>{items.length}</span>
      </h2>
      <ul className={styles.list}>
        {items
          .filter((item) => !blank.includes(item))
          .slice(0, drawn)
          .map((item) => (
            <RailRow
              key={item.id}
              id={item.id}
              status={item.status}
              title={names.get(item.id) ?? item.title}
              place={placeIn(item, lang)}
              why={standingIn(item, lang).words}
              toFix={key === "toFix"}
              current={item === selected}
              tabIndex={roving.tabIndex(item.id)}
              onFocus={roving.onFocus}
            />
          ))}
      </ul>
      {blank.length > 0 && (
        <BlanksLine group={{ key: "missing", title: "", plan: null, items: blank, total: blank.length }} />
      )}
    </section>
  );
});
