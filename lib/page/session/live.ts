/** Word of what others do, as it happens. A tab that is not looked at lets go of its line: a browser keeps few of them. */

export function listen(since: () => number, heard: (seq: number) => void, lost: (isLost: boolean) => void): void {
  let source: EventSource | null = null;
  const open = (): void => {
    if (source !== null || document.hidden) return;
    source = new EventSource(`/events?since=${since()}`);
    source.addEventListener("change", ({ lastEventId }: MessageEvent) => {
      heard(Number(lastEventId));
    });
    source.addEventListener("open", () => {
      lost(false);
    });
    source.addEventListener("error", () => {
      lost(true);
      // What the server refuses is not asked again by the browser itself.
      if (source?.readyState === EventSource.CLOSED) close();
    });
  };
  const close = (): void => {
    source?.close();
    source = null;
  };
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) close();
    else open();
  });
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
}
