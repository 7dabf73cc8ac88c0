import { CounterBadge, Tab, TabList } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Page } from "../model/state";
import { usePane, usePaneState, useWords } from "./context";

export const panelId = "rs-page";
export const tabId = (page: Page): string => `rs-tab-${page}`;

const tabs = [
  { page: "plan", label: "pagePlan" },
  { page: "results", label: "pageResults" },
  { page: "form", label: "pageForm" },
] as const;

export const PageTabs = (): ReactElement => {
  const { store } = usePane();
  const { page, checked } = usePaneState();
  const { say } = useWords();
  return (
    <TabList
      selectedValue={page}
      aria-label={say("pagesLabel")}
      onTabSelect={(_, { value }) => {
        const chosen = tabs.find((tab) => tab.page === value);
        if (chosen !== undefined) store.dispatch({ type: "page", page: chosen.page });
      }}
    >
      {tabs.map((tab) => (
        <Tab key={tab.page} value={tab.page} id={tabId(tab.page)} aria-controls={panelId}>
          {say(tab.label)}
          {tab.page === "results" && checked !== null && checked.blocking > 0 && (
            <>
              {" "}
              <CounterBadge count={checked.blocking} color="danger" size="small" overflowCount={999} />
            </>
          )}
        </Tab>
      ))}
    </TabList>
  );
};
