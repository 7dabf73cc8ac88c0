import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import type { ReactElement } from "react";
import { download } from "../browser";
import { notice } from "../model/state";
import type { Store } from "../model/store";
import { unexpected } from "../session/tasks";
import { gatherText } from "./words";

/** Cuts words to a width, by the widths of the font that the picture is drawn in. */
export const fitting = (family: string): ((words: string, width: number, size: number) => string) => {
  const pen = document.createElement("canvas").getContext("2d");
  return (words, width, size) => {
    if (pen === null) return words;
    pen.font = `${size}px ${family}`;
    if (pen.measureText(words).width <= width) return words;
    let kept = words;
    while (kept !== "" && pen.measureText(`${kept}…`).width > width) kept = kept.slice(0, -1);
    return `${kept.trimEnd()}…`;
  };
};

/** What a part of the page would draw, as the text of an SVG file. */
const drawn = (picture: ReactElement): string => {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => {
    root.render(picture);
  });
  const svg = place.querySelector("svg");
  const text = svg === null ? "" : new XMLSerializer().serializeToString(svg);
  root.unmount();
  return text;
};

/** Twice as fine as on the page, so that it stays sharp on a telephone. */
const scale = 2;

const asPng = async (svg: string): Promise<Blob> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const pen = canvas.getContext("2d");
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("no picture"));
      else resolve(blob);
    }, "image/png");
  });
};

/** Puts a picture on the clipboard, or as a file on the disk where the browser keeps its clipboard closed; says which. */
export const copyPicture = async (store: Store, name: string, picture: ReactElement): Promise<void> => {
  try {
    const png = await asPng(drawn(picture));
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": png })]);
      store.dispatch({ type: "notice", notice: notice("success", gatherText("copied")) });
    } catch {
      download(name, new Uint8Array(await png.arrayBuffer()), "image/png");
      store.dispatch({ type: "notice", notice: notice("info", gatherText("pictureFailed")) });
    }
  } catch (error) {
    store.dispatch({ type: "notice", notice: unexpected(error) });
  }
};
