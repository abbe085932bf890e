let answer: boolean | null = null;

/** Whether this browser can draw at all: without WebGL the table stands in. Asked once. */
export function drawsHere(): boolean {
  answer ??= (() => {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  })();
  return answer;
}
