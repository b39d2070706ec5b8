/** @returns whether the wheel scrolls the dialog's text; anything else would scroll the page behind it */
export function takesWheel(event: WheelEvent, root: ShadowRoot): boolean {
  if (event.ctrlKey) return true;
  const content = root.elementFromPoint(event.clientX, event.clientY)?.closest('.content');
  if (!content || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return false;
  const rest = content.scrollHeight - content.clientHeight - content.scrollTop;
  return event.deltaY < 0 ? content.scrollTop > 0 : rest > 1;
}
