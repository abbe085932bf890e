import type { ProgramInfo } from 'sigma/rendering';

/** What of a program of sigma has to do with its data; a part of it is declared as protected there. */
export interface Sending {
  array: Float32Array;
  constantArray: Float32Array;
  readonly ATTRIBUTES: readonly Attribute[];
  readonly CONSTANT_ATTRIBUTES: readonly Attribute[];
  readonly isInstanced: boolean;
  reallocate(capacity: number): void;
  process(...item: unknown[]): void;
  bindAttribute(attribute: Attribute, to: Bound, offset: number, isPerItem?: boolean): number;
  bindProgram(to: Bound): void;
}

type Attribute = object;
/** A program on the card: one draws, one says what the pointer is over. */
export type Bound = Pick<ProgramInfo, 'gl' | 'buffer' | 'constantBuffer'>;

/**
 * Lets a program of sigma send its data to the card when it changed, and not in each frame twice over: at 40,000 edges that is five
 * megabytes a frame, for which the script waits. What is drawn is the same.
 */
export function keepData(program: Sending): void {
  const { reallocate, process } = program;
  let version = 0;
  const sent = new Map<Bound, number>();
  program.reallocate = (capacity) => {
    version++;
    reallocate.call(program, capacity);
  };
  program.process = (...item) => {
    version++;
    process.apply(program, item);
  };
  program.bindProgram = (to) => {
    const isSent = sent.get(to) === version;
    if (program.isInstanced) {
      bind(program, to, false);
      if (!isSent) to.gl.bufferData(to.gl.ARRAY_BUFFER, program.constantArray, to.gl.STATIC_DRAW);
    }
    bind(program, to, true);
    if (!isSent) to.gl.bufferData(to.gl.ARRAY_BUFFER, program.array, to.gl.DYNAMIC_DRAW);
    to.gl.bindBuffer(to.gl.ARRAY_BUFFER, null);
    sent.set(to, version);
  };
}

/** Says where in its buffer the card finds each attribute: of the items, or of what all items share. */
function bind(program: Sending, to: Bound, isOfItems: boolean): void {
  to.gl.bindBuffer(to.gl.ARRAY_BUFFER, isOfItems ? to.buffer : to.constantBuffer);
  let offset = 0;
  for (const attribute of isOfItems ? program.ATTRIBUTES : program.CONSTANT_ATTRIBUTES)
    offset += program.isInstanced
      ? program.bindAttribute(attribute, to, offset, isOfItems)
      : program.bindAttribute(attribute, to, offset);
}

/** A kind of program, each one of which keeps its data on the card. */
export const keeping = <Type extends object>(type: Type): Type =>
  new Proxy(type, {
    construct(target, parameters, made) {
      const program = Reflect.construct(target as NewableFunction, parameters, made) as Sending;
      keepData(program);
      return program;
    },
  });
