import { CounterBadge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Page } from "../model/state";
import { usePane, usePaneState, useWords } from "./context";
import { type TabOption, Tabs } from "./tabs";

export const panelId = "rs-page";
const idPrefix = "rs-tab-";
export const tabId = (page: Page): string => idPrefix + page;

/** The three pages of the pane; the results say how much is still to be done. */
export const PageTabs = (): ReactElement => {
  const { store } = usePane();
  const { page, checked } = usePaneState();
  const { say } = useWords();
  const blocking = checked?.blocking ?? 0;
  const results = (
    <>
      {say("pageResults")}
      {blocking > 0 && (
        <>
          {" "}
          <CounterBadge count={blocking} color="danger" size="small" overflowCount={999} />
        </>
      )}
    </>
  );
  const tabs: readonly TabOption<Page>[] = [
    { value: "plan", label: say("pagePlan") },
    { value: "results", label: results },
    { value: "form", label: say("pageForm") },
  ];
  return (
    <Tabs
      label={say("pagesLabel")}
      tabs={tabs}
      value={page}
      panel={panelId}
      idPrefix={idPrefix}
      onChange={(chosen) => {
        store.dispatch({ type: "page", page: chosen });
      }}
    />
  );
};
