import { type ComponentType, createElement, lazy, type ReactElement, Suspense, useState } from "react";

/**
 * A part of the page that is fetched when it is first shown. When fetching fails the error goes to the nearest `Broken`;
 * shown again after that, it is fetched anew (React's own `lazy` would fail for ever).
 */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  const make = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        current = make();
        throw error;
      }
    });
  let current = make();
  return (props: Props): ReactElement => {
    const [shown] = useState(() => current);
    return <Suspense fallback={null}>{createElement(shown, props)}</Suspense>;
  };
};
