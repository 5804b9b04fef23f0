/** Dark or light: as the reader's system has it, or as the page was switched. */

const root = document.documentElement;

export function switchTheme(): void {
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = root.dataset["theme"] ?? (isDark ? "dark" : "light");
  root.dataset["theme"] = now === "dark" ? "light" : "dark";
}
