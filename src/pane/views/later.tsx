import { type ReactNode, startTransition, useEffect, useState } from "react";

/** What is drawn after what stands round it, in pieces between which the page takes input. */
export const Later = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    startTransition(() => {
      setBegun(true);
    });
  }, []);
  return begun ? children : null;
};
