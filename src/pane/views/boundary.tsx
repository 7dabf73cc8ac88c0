import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import {
  Component,
  type ComponentType,
  createElement,
  lazy,
  type ReactElement,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { useWords } from "./context";

const Said = ({ what, onRetry }: { readonly what: string; readonly onRetry: () => void }): ReactElement => {
  const { say } = useWords();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{say("broken", { what })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {say("retry")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};

interface State {
  readonly what: string | null;
}

/** Round a part of the page: what fails inside is said in its place, and the rest of the page stays alive. */
export class Broken extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { what: null };

  static getDerivedStateFromError(error: unknown): State {
    return { what: error instanceof Error ? error.message : String(error) };
  }

  private readonly retry = (): void => {
    this.setState({ what: null });
  };

  override render(): ReactNode {
    const { what } = this.state;
    return what === null ? this.props.children : <Said what={what} onRetry={this.retry} />;
  }
}

const parts: (() => Promise<unknown>)[] = [];

/** Has every late part at hand: from then on none is shown with a blank before it, which React keeps for a third of a second. */
export const partsAtHand = async (): Promise<void> => {
  for (const part of parts) await part().catch(() => undefined);
};

/**
 * A part of the page that is fetched when it is first shown, if not before (`partsAtHand`). When fetching fails the error
 * goes to the nearest `Broken`; shown again after that, it is fetched anew (React's own `lazy` would fail for ever).
 */
export const late = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let there: ComponentType<Props> | null = null;
  const fetched = async (): Promise<ComponentType<Props>> => (there = await load());
  parts.push(fetched);
  const make = () =>
    lazy(async () => {
      try {
        return { default: await fetched() };
      } catch (error) {
        current = make();
        throw error;
      }
    });
  let current = make();
  return (props: Props): ReactElement => {
    const [shown] = useState(() => there ?? current);
    return <Suspense fallback={null}>{createElement(shown, props)}</Suspense>;
  };
};
