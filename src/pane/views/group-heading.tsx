import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Group, statusOrder } from "../model/groups";
import { statusName } from "../words/say";
import { useWords } from "./context";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: 600,
    overflowWrap: "anywhere",
  },
  plan: {
    display: "block",
    fontWeight: 400,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A status, a unit or a section of the plan, and how many rows it has here. */
export const GroupHeading = ({ group }: { readonly group: Group }): ReactElement => {
  const styles = useStyles();
  const { lang, say } = useWords();
  const status = statusOrder.find((known) => known === group.key);
  const own = group.title === "" && status !== undefined ? statusName(status)[lang] : group.title;
  return (
    <h2 className={styles.heading}>
      <span {...(group.title !== "" && { lang: "vi" })}>{own === "" ? say("noOwner") : own}</span>
      {` (${group.total})`}
      {group.plan !== null && (
        <span className={styles.plan} lang="vi">
          {group.plan}
        </span>
      )}
    </h2>
  );
};
