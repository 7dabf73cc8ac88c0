import type { ReactElement } from "react";
import { vietnameseDay } from "../../kernel/day";
import { periodWords } from "../../kernel/period";
import { chartOrder } from "../model/groups";
import type { Shown } from "../../verdict/shown";
import { shownNames } from "../../verdict/shown";
import { families, type Family, statusColours } from "../views/status-colours";
import { statusShapes } from "../views/status-icon";
import { barOf } from "./bar";
import { demandWords } from "./row-words";
import { type PageShown, type TargetShown, valueWords } from "./shown";
import type { Done } from "./state";
import { type Paint, TargetBar } from "./target-bar";
import type { GatherSay } from "./words";

const fixed = { ground: "#FFFFFF", line: "#E0E0E0", ink: "#242424", known: "#8A8A8A" } as const;

/** The picture leaves the page: its colours are the light theme's, whatever the page's are. */
const onPaper: Paint = (name) =>
  name === "ground" || name === "line" || name === "ink" || name === "known" ? fixed[name] : statusColours.light[name];

const texts = {
  good: "rsGoodText",
  bad: "rsBadText",
  open: "rsOpenText",
  still: "rsStillText",
} as const satisfies Readonly<Record<Family, Parameters<Paint>[0]>>;

const textColour = (status: Shown): string => onPaper(texts[families[status]]);

const pictureWidth = 800;
const [margin, headHeight, rowHeight, footHeight] = [20, 96, 28, 28];
const at = { number: 20, name: 64, bar: 350, value: 530, demand: 640, status: 660 } as const;
export const pictureFont = "Segoe UI, Noto Sans, Liberation Sans, Arial, sans-serif";

const pictureHeight = ({ targets }: PageShown): number => headHeight + targets.length * rowHeight + footHeight;

const pictureFoot = "Rà Soát · phần sọc: khoảng có thể khi còn thiếu báo cáo";

interface PictureProps {
  readonly done: Done;
  readonly shown: PageShown;
  readonly say: GatherSay;
  /** Cuts words to a width in pixels, at a size of the font. */
  readonly fit: (words: string, width: number, size: number) => string;
}

type RowProps = Pick<PictureProps, "say" | "fit"> & { readonly target: TargetShown; readonly y: number };

const Row = ({ target, y, say, fit }: RowProps): ReactElement => {
  const bar = barOf(target);
  const middle = y + 18;
  return (
    <>
      <line x1={margin} x2={pictureWidth - margin} y1={y} y2={y} stroke={fixed.line} />
      <text x={at.number} y={middle} fontSize={12} fill="#616161">
        {target.number}
      </text>
      <text x={at.name} y={middle} fontSize={13} fill={fixed.ink}>
        {fit(target.name, at.bar - at.name - 16, 13)}
      </text>
      {bar !== null && <TargetBar bar={bar} label={null} paint={onPaper} place={{ x: at.bar, y: y + 2, width: 112 }} />}
      <text x={at.value} y={middle} fontSize={13} fontWeight={600} textAnchor="end" fill={fixed.ink}>
        {valueWords(target, "vi") ?? "–"}
      </text>
      <text x={at.demand} y={middle} fontSize={12} textAnchor="end" fill="#616161">
        {fit(demandWords(target, "vi", say), at.demand - at.value - 8, 12)}
      </text>
      <path
        d={statusShapes[target.status]}
        transform={`translate(${at.status} ${y + 7}) scale(0.85)`}
        fill={target.status === "stretchMet" ? textColour(target.status) : "none"}
        stroke={textColour(target.status)}
        strokeWidth={1.8}
      />
      <text x={at.status + 20} y={middle} fontSize={12} fontWeight={600} fill={textColour(target.status)}>
        {shownNames[target.status].vi}
      </text>
    </>
  );
};

/** How all targets stand, as one picture for a message: in Vietnamese, as who gets it reads it. */
export const Picture = ({ done, shown, say, fit }: PictureProps): ReactElement => {
  const { pack, period, day, roster } = done.rolled.gathering;
  const { counted, toFix, notSent } = shown.counts;
  const schools = `${roster.schools.length} trường: ${counted} đã tính, ${toFix} cần sửa, ${notSent} chưa gửi`;
  const statuses = chartOrder.flatMap((status) => {
    const count = shown.statuses.get(status) ?? 0;
    return count === 0 ? [] : [`${count} ${shownNames[status].vi.toLocaleLowerCase("vi")}`];
  });
  const height = pictureHeight(shown);
  const size = { width: pictureWidth, height, viewBox: `0 0 ${pictureWidth} ${height}` };
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} fontFamily={pictureFont}>
      <rect {...{ width: pictureWidth, height }} fill={fixed.ground} />
      <text x={margin} y={32} fontSize={16} fontWeight={600} fill={fixed.ink}>
        {`Tổng hợp – ${pack.issuer.name}, ${periodWords(period, "vi")}`}
      </text>
      <text x={margin} y={54} fontSize={13} fill="#424242">
        {`Tính đến ngày ${vietnameseDay(day)} · ${schools}`}
      </text>
      <text x={margin} y={76} fontSize={13} fontWeight={600} fill="#424242">
        {`${shown.targets.length} chỉ tiêu, nhiệm vụ: ${statuses.join(", ")}`}
      </text>
      {shown.targets.map((target, index) => (
        <Row key={target.rolled.target.code} target={target} y={headHeight + index * rowHeight} say={say} fit={fit} />
      ))}
      <text x={margin} y={height - 8} fontSize={11} fill="#616161">
        {pictureFoot}
      </text>
    </svg>
  );
};
