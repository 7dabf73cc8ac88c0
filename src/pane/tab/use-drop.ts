import type { DragEvent } from "react";

/** Lets a file be dropped anywhere on an element; the browser would open it in place of the page otherwise. */
export const useDrop = (
  take: (file: File) => void,
): {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
} => ({
  onDragOver: (event) => {
    event.preventDefault();
  },
  onDrop: (event) => {
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file !== undefined) take(file);
  },
});
