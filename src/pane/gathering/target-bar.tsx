import type { CSSProperties, ReactElement } from "react";
import { useId } from "react";
import type { Shown } from "../../verdict/shown";
import { colour } from "../views/status-colours";
import type { BarShown } from "./bar";

/** A colour by its name: of the theme, or fixed for a picture that leaves the page. */
export type Paint = (name: Parameters<typeof colour>[0] | "ground" | "line" | "ink" | "known") => string;

const neutral = {
  ground: "var(--colorNeutralBackground1)",
  line: "var(--colorNeutralStroke2)",
  ink: "var(--colorNeutralForeground1)",
  known: "var(--rsStillFill)",
} as const;

const themePaint: Paint = (name) =>
  name === "ground" || name === "line" || name === "ink" || name === "known" ? neutral[name] : colour(name);

const fills: Readonly<Record<Shown, Parameters<Paint>[0]>> = {
  notMet: "rsBadFill",
  met: "rsGoodFill",
  stretchMet: "rsStretchFill",
  undecided: "known",
  missing: "known",
  invalid: "known",
  notDue: "known",
  notApplicable: "known",
};

/** What is open takes the colour of its verdict where it has one, else that of what needs work. */
const openFills: Readonly<Record<Shown, Parameters<Paint>[0]>> = {
  ...fills,
  undecided: "rsOpenFill",
  missing: "rsOpenFill",
  invalid: "rsOpenFill",
};

const percent = (value: number): string => `${Math.round(value * 100) / 100}%`;

/** Heights in a box 20 high: the line, and the mark's stem and knob above it (of a ceiling: below). */
const [top, height] = [8, 8];

const Mark = ({ bar, paint }: { readonly bar: BarShown; readonly paint: Paint }): ReactElement => {
  const x = percent(bar.mark);
  const knob = bar.ceiling ? 16 : 4;
  const stem = bar.ceiling ? [5, 13] : [7, 19];
  const ink = paint("ink");
  return (
    <>
      <line x1={x} x2={x} y1={stem[0]} y2={stem[1]} style={{ stroke: ink, strokeWidth: 2 }} />
      <circle
        cx={x}
        cy={knob}
        r={3.2}
        style={{ fill: bar.beyond ? paint("ground") : ink, stroke: ink, strokeWidth: 1.6 }}
      />
    </>
  );
};

const Open = ({
  bar,
  paint,
  id,
}: {
  readonly bar: BarShown;
  readonly paint: Paint;
  readonly id: string;
}): ReactElement | null => {
  if (bar.open === null) return null;
  const { lower, upper } = bar.open;
  const line: CSSProperties = { stroke: paint("ink"), strokeWidth: 1 };
  return (
    <>
      <rect x={percent(lower)} y={top} width={percent(upper - lower)} height={height} fill={`url(#${id})`} />
      {[lower, upper].map((end, at) => (
        <line key={at} x1={percent(end)} x2={percent(end)} y1={top - 1} y2={top + height + 1} style={line} />
      ))}
    </>
  );
};

interface Props {
  readonly bar: BarShown;
  /** What it says, for whoever does not see it; null: the words stand beside it. */
  readonly label: string | null;
  readonly paint?: Paint;
  readonly place?: { readonly x: number; readonly y: number; readonly width: number };
}

/**
 * A value against its target: filled to what is known, striped between what is still possible, an upright line with a knob
 * at the target (hollow where the mark itself does not count), dashed at the stretch.
 */
export const TargetBar = ({ bar, label, paint = themePaint, place }: Props): ReactElement => {
  const id = `rs-open-${useId().replace(/[^a-z0-9]/gi, "")}`;
  const open = paint(openFills[bar.status]);
  const undecided = bar.open !== null && fills[bar.status] === "known";
  const size = place ?? { width: "100%" };
  return (
    <svg
      {...size}
      height={20}
      overflow="visible"
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <defs>
        <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={2.4} height={5} style={{ fill: open }} />
        </pattern>
      </defs>
      <rect x={0} y={top} width="100%" height={height} rx={2} style={{ fill: paint("line") }} />
      <rect
        x={0}
        y={top}
        width={percent(bar.filled)}
        height={height}
        rx={2}
        style={{ fill: paint(fills[bar.status]), ...(undecided && { opacity: 0.75 }) }}
      />
      <Open bar={bar} paint={paint} id={id} />
      {bar.stretch !== null && (
        <line
          x1={percent(bar.stretch)}
          x2={percent(bar.stretch)}
          y1={5}
          y2={19}
          style={{ stroke: paint("ink"), strokeWidth: 1.5, strokeDasharray: "2 2" }}
        />
      )}
      <Mark bar={bar} paint={paint} />
    </svg>
  );
};
