import { type Action, reduce } from "./reduce";
import type { PaneState } from "./state";

/** Holds the pane's state outside React, so that ribbon commands and the session speak to the same pane. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Calls back after each change until the function it gives is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const createStore = (initial: PaneState): Store => {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
