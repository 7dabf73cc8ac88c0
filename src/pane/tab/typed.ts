import { useEffect, useRef, useState } from "react";

/** What is typed into one entry cell, on its way into the file. */
export interface Typed {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Sends a text on its way; nothing when the file holds it, or will once what was sent is there. */
  readonly write: (text: string) => void;
}

interface State {
  readonly typed: string;
  /** What the file holds, or will hold once everything sent is there. */
  readonly kept: string;
  /** How much is on its way. */
  readonly sent: number;
}

/**
 * Nothing typed is lost: neither when what was sent before arrives only now, nor when the cell goes off the page while it
 * is being typed into. `held` is what the file holds now; `send` resolves to whether the file took it.
 */
export const useTyped = (held: string, send: (text: string) => Promise<boolean>): Typed => {
  const [state, setState] = useState<State>({ typed: held, kept: held, sent: 0 });
  const { typed, kept, sent } = state;
  // The file holds something else now (written, undone): shown, unless something newer is being typed.
  if (sent === 0 && kept !== held) setState({ typed: typed === kept ? held : typed, kept: held, sent });

  const write = (text: string): void => {
    if (text.trim() === kept.trim()) return;
    setState((now) => ({ typed: text, kept: text, sent: now.sent + 1 }));
    void send(text).then((taken) => {
      // What was refused stays typed, and is sent again when the cell is left again.
      setState((now) => ({ ...now, kept: taken ? now.kept : kept, sent: now.sent - 1 }));
    });
  };

  const leave = useRef<() => void>(() => undefined);
  leave.current = () => {
    if (typed.trim() !== kept.trim()) void send(typed);
  };
  useEffect(
    () => () => {
      leave.current();
    },
    [],
  );
  return {
    typed,
    type: (text) => {
      setState((now) => ({ ...now, typed: text }));
    },
    write,
  };
};
