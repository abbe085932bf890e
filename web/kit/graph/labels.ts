import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Settings } from 'sigma/settings';
import type { Colours } from './colours.ts';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & {
  readonly isSelected?: boolean;
  readonly isPinned?: boolean;
};

/** Fonts of names, Naskh before Nastaliq: on a canvas Nastaliq runs out of its line. */
export const LABEL_FONT =
  "system-ui, 'Noto Sans', 'Liberation Sans', 'Noto Naskh Arabic', 'Noto Sans Arabic', sans-serif";

const LONGEST = 42;
const ARABIC = /\p{Script=Arabic}/u;

/** What fits beside a thing; the whole is in the table and in the panel. */
export const cutLabel = (text: string): string => {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
};

type Draw = (context: CanvasRenderingContext2D, data: Labelled, settings: Settings) => void;

/** A name beside its thing, in its own direction, readable over lines. */
export function labelWriter(colours: Colours): Draw {
  return (context, data, settings) => {
    if (data.isPinned === true) drawPin(context, data, colours);
    if (!data.label) return;
    const text = cutLabel(data.label);
    context.font = `${data.isSelected === true ? 700 : 500} ${settings.labelSize}px ${LABEL_FONT}`;
    context.direction = ARABIC.test(text) ? 'rtl' : 'ltr';
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeStyle = colours.ground;
    context.fillStyle = colours.ink;
    const [x, y] = [data.x + data.size + 4, data.y];
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
}

function drawPin(context: CanvasRenderingContext2D, { x, y, size }: Labelled, colours: Colours): void {
  context.strokeStyle = colours.ink;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(x, y - size - 1);
  context.lineTo(x, y - size - 8);
  context.moveTo(x - 3, y - size - 8);
  context.lineTo(x + 3, y - size - 8);
  context.stroke();
}

/** A ring around what is chosen or under the pointer, and its name in full contrast. */
export function ringDrawer(colours: Colours): Draw {
  const write = labelWriter(colours);
  return (context, data, settings) => {
    context.strokeStyle = colours.focus;
    context.lineWidth = 3;
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.stroke();
    write(context, { ...data, isSelected: true }, settings);
  };
}
