import { mergeClasses } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { Target } from "../../plan/schema/target";
import { statusName } from "../words/say";
import { useWords } from "../views/context";
import { families } from "../views/status-colours";
import { StatusIcon, useFamilyStyles } from "../views/status-icon";
import { type EntryPlace, FigureCells, Reason } from "./fields";
import type { LineView, SectionView } from "./lines";
import { foldable } from "./looks";
import type { Standing } from "./standing";
import { ownWordsInEnglish } from "./own-words";
import { useRowStyles } from "./table-looks";
import { targetWords } from "../model/target-words";
import { Said } from "../views/said";
import { Stretches } from "../views/stretches";

/** What a line without a target says in the sheet's own words: a total's state, a part that is blank. */
interface OwnWords {
  readonly status: string;
  readonly step: string;
}

interface LineProps {
  readonly place: EntryPlace;
  readonly line: LineView;
  readonly targets: readonly Pick<Target, "value" | "unit" | "stretch">[];
  readonly standing: Standing | null;
  readonly said: OwnWords;
  /** It is the one that is worked on. */
  readonly current: boolean;
  /** Someone is led to one of its cells. */
  readonly gone: boolean;
  readonly folded: boolean;
}

const Words = ({ line, targets, folded }: Pick<LineProps, "line" | "targets" | "folded">): ReactElement => {
  const styles = useRowStyles();
  return (
    <>
      <div className={foldable}>
        <Stretches of={targetWords(line.words, targets)} />
      </div>
      {!folded &&
        line.others.map(({ header, text }) => (
          <span key={header} className={styles.other}>
            {`${header}: ${text}`}
          </span>
        ))}
    </>
  );
};

/** What the sheet says itself, in the language of the page where the words are ours. */
const InLang = ({ words }: { readonly words: string }): ReactElement => {
  const { lang } = useWords();
  const english = lang === "en" ? ownWordsInEnglish(words) : null;
  return english === null ? <span lang="vi">{words}</span> : <>{english}</>;
};

const Result = ({ standing, said }: Pick<LineProps, "standing" | "said">): ReactElement => {
  const styles = useRowStyles();
  const family = useFamilyStyles();
  const { lang } = useWords();
  if (standing === null)
    return (
      <>
        <span className={styles.status}>
          <InLang words={said.status} />
        </span>
        <span className={styles.todo}>
          <InLang words={said.step} />
        </span>
      </>
    );
  const { status, words } = standing;
  return (
    <>
      <span className={mergeClasses(styles.status, family[families[status]])}>
        <StatusIcon status={status} />
        {statusName(status)[lang]}
      </span>
      <span className={styles.todo}>
        <Said words={words} />
      </span>
    </>
  );
};

/** Nothing was read anew: told without looking into it. */
const isAsItWas = (before: LineProps, after: LineProps): boolean =>
  before.line === after.line && before.place === after.place && JSON.stringify([before.standing, before.said]) === JSON.stringify([after.standing, after.said]); // prettier-ignore

/** Whether a line says the same as before, so that it is not drawn again. */
const isSame = (before: LineProps, after: LineProps): boolean =>
  before.current === after.current &&
  before.gone === after.gone &&
  before.folded === after.folded &&
  (isAsItWas(before, after) || JSON.stringify(shown(before)) === JSON.stringify(shown(after)));

const shown = ({ line, standing, said, place }: LineProps): unknown => [
  line,
  standing,
  said,
  [...line.figures, ...line.notes, ...(line.reason === null ? [] : [line.reason])].map(({ cell }) =>
    place.wrong.has(cell.at),
  ),
];

/** One line: what the plan asks, the figure, what comes of it, and why. Its words are the plan's, in Vietnamese. */
export const LineRow = memo(function LineRow(props: LineProps): ReactElement {
  const styles = useRowStyles();
  const { place, line, standing, said, current, gone } = props;
  const cell = mergeClasses(styles.cell, line.further && styles.further);
  return (
    <tr className={mergeClasses(styles.row, current && styles.current)} aria-current={current ? "true" : undefined}>
      <td className={mergeClasses(cell, styles.stays, styles.number)} lang="vi">
        {line.number}
      </td>
      <td className={mergeClasses(cell, styles.stays, styles.named)} lang="vi">
        <Words {...props} />
      </td>
      <td className={mergeClasses(cell, styles.figures)} lang="vi">
        <FigureCells place={place} line={line} open={gone} />
      </td>
      <td className={mergeClasses(cell, styles.result)}>
        <Result standing={standing} said={said} />
      </td>
      <td className={mergeClasses(cell, styles.reason)}>
        <Reason place={place} line={line} open={gone} />
      </td>
    </tr>
  );
}, isSame);

interface SectionProps {
  readonly section: SectionView;
  readonly met: { readonly met: number; readonly count: number } | null;
}

/** A heading of the plan, and how many of what stands under it is met. */
export const SectionRow = memo(
  function SectionRow({ section, met }: SectionProps): ReactElement {
    const styles = useRowStyles();
    const { say } = useWords();
    return (
      <tr className={styles.sectionRow}>
        <th className={styles.section} colSpan={5} scope="colgroup">
          <div className={styles.sectionWords}>
            <span lang="vi">{section.text}</span>
            {met !== null && <span className={styles.met}>{say("metOf", { met: met.met, total: met.count })}</span>}
          </div>
        </th>
      </tr>
    );
  },
  (before, after) =>
    before.section.text === after.section.text &&
    before.met?.met === after.met?.met &&
    before.met?.count === after.met?.count,
);
