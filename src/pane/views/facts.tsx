import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Item } from "../model/item";
import { sayDeadline, sayFigures } from "../words/say";
import { useWords } from "./context";

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(90px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { margin: 0, minWidth: 0 },
});

/** The figures of a verdict, its owners and its deadline; what has no meaning is left out. */
export const Facts = ({ item }: { readonly item: Item }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useWords();
  const figures = sayFigures(item.judged, lang);
  const facts: readonly (readonly [name: string, value: string | null, vietnamese: boolean])[] = [
    [say("entered"), figures.entered, false],
    [say("value"), figures.value, false],
    [say("gap"), figures.gap, false],
    [say("shortfall"), figures.shortfall, false],
    [say("pace"), figures.pace, false],
    [say("lead"), item.lead.join("; ") || say("noOwner"), item.lead.length > 0],
    [say("implement"), item.implement.join("; ") || null, true],
    [say("support"), item.support.join("; ") || null, true],
    [say("deadline"), sayDeadline(item.judged, lang), lang === "vi"],
    [say("cell"), item.judged.cell, false],
  ];
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value !== null)
        .map(([name, value, vietnamese]) => [
          <dt key={`${name} name`} className={styles.name}>
            {name}
          </dt>,
          <dd key={name} className={styles.value} {...(vietnamese && { lang: "vi" })}>
            {value}
          </dd>,
        ])}
    </dl>
  );
};
