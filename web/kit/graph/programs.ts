import {
  EdgeArrowHeadProgram,
  type EdgeProgramType,
  EdgeClampedProgram,
  createEdgeCompoundProgram,
  EdgeRectangleProgram,
  NodePointProgram,
} from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { SHAPES } from './drawing.ts';
import { keeping } from './kept-data.ts';

/** Shader programs for what colour alone would have to say: shapes of things, and lines that are only alleged. */

const FLOAT = 5126;

/** Distance to the edge of each shape, inside positive, in parts of the point's width. */
const SHAPE_SHADER = `
precision mediump float;
varying vec4 v_color;
varying float v_border;
varying float v_shape;
const vec4 transparent = vec4(0.0, 0.0, 0.0, 0.0);

float inside(vec2 m) {
  vec2 a = abs(m);
  if (v_shape < 0.5) return 0.46 - length(m);
  if (v_shape < 1.5) return 0.40 - max(a.x, a.y);
  if (v_shape < 2.5) return (0.5 - (a.x + a.y)) * 0.7071;
  if (v_shape < 3.5) return min(0.36 - m.y, (m.y + 0.48) * 0.447 - a.x * 0.894);
  if (v_shape < 4.5) return 0.42 - max(a.x * 0.866 + a.y * 0.5, a.y);
  float ring = length(m);
  return max(0.48 - ring - 0.0, -1.0) * step(0.36, ring) + (0.30 - ring) * (1.0 - step(0.36, ring));
}

void main(void) {
  float dist = inside(gl_PointCoord - vec2(0.5, 0.5));
  #ifdef PICKING_MODE
  gl_FragColor = length(gl_PointCoord - vec2(0.5, 0.5)) < 0.5 ? v_color : transparent;
  #else
  gl_FragColor = mix(transparent, v_color, clamp(dist / v_border + 0.5, 0.0, 1.0));
  #endif
}
`;

/** What a shader must hold for us to add to it: another release of sigma is found out here. */
function replaced(source: string, sought: string, by: string): string {
  if (!source.includes(sought)) throw new Error(`the shader of sigma has no “${sought.trim()}”`);
  return source.replace(sought, by);
}

interface ShapedData extends NodeDisplayData {
  readonly shape?: (typeof SHAPES)[number];
}

class Shapes extends NodePointProgram {
  override getDefinition() {
    const base = super.getDefinition();
    const vertex = replaced(
      replaced(
        base.VERTEX_SHADER_SOURCE,
        'attribute float a_size;',
        'attribute float a_size;\nattribute float a_shape;\nvarying float v_shape;',
      ),
      'v_border =',
      'v_shape = a_shape;\n  v_border =',
    );
    return {
      ...base,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: SHAPE_SHADER,
      ATTRIBUTES: [...base.ATTRIBUTES, { name: 'a_shape', size: 1, type: FLOAT as 5126 }],
    };
  }

  override processVisibleItem(index: number, start: number, data: ShapedData): void {
    super.processVisibleItem(index, start, data);
    // Position, size, colour and id stand before it.
    this.array[start + 5] = Math.max(SHAPES.indexOf(data.shape ?? 'circle'), 0);
  }
}

/** Points of several shapes. */
export const ShapeProgram = keeping(Shapes);

const MAIN = 'void main(void) {';

/** Cuts a line into dashes: the length along it is counted in pixels. */
function dashedShaders<Definition extends { VERTEX_SHADER_SOURCE: string; FRAGMENT_SHADER_SOURCE: string }>(
  base: Definition,
): Definition {
  return {
    ...base,
    VERTEX_SHADER_SOURCE: replaced(
      replaced(
        base.VERTEX_SHADER_SOURCE,
        'varying vec4 v_color;',
        'varying vec4 v_color;\nvarying float v_along;',
      ),
      '#ifdef PICKING_MODE',
      'v_along = a_positionCoef * length(a_positionEnd - a_positionStart) / u_correctionRatio;\n  #ifdef PICKING_MODE',
    ),
    FRAGMENT_SHADER_SOURCE: replaced(
      replaced(
        base.FRAGMENT_SHADER_SOURCE,
        'varying vec4 v_color;',
        'varying vec4 v_color;\nvarying float v_along;',
      ),
      MAIN,
      `${MAIN}\n  #ifndef PICKING_MODE\n  if (mod(v_along, 16.0) > 9.0) discard;\n  #endif`,
    ),
  };
}

class DashedLine extends EdgeRectangleProgram {
  override getDefinition() {
    return dashedShaders(super.getDefinition());
  }
}

/** Declared as any program of lines; it is made as the others are. */
const Clamped = EdgeClampedProgram as unknown as typeof EdgeRectangleProgram;

class DashedClamped extends Clamped {
  override getDefinition() {
    return dashedShaders(super.getDefinition());
  }
}

const Head = keeping(EdgeArrowHeadProgram);

/** Kinds of lines by name, for sigma's settings. */
export const EDGE_PROGRAMS: Readonly<Record<string, EdgeProgramType>> = {
  line: keeping(EdgeRectangleProgram),
  arrow: createEdgeCompoundProgram([keeping(EdgeClampedProgram), Head]),
  dashed: keeping(DashedLine),
  dashedArrow: createEdgeCompoundProgram([keeping(DashedClamped), Head]),
};
