/** Colours measured against their backgrounds, and against each other as they look to people with colour blindness. */
import { describe, expect, test } from "@jest/globals";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  wcagContrast,
  type Rgb,
} from "culori";
import { paletteOf, type Palette, type Theme } from "../../lib/render/palette.ts";

/** xterm's cube of six steps for each of red, green and blue, and its greys; what a terminal shows of 16 to 255. */
function rgbOf(index: number): Rgb {
  const steps = [0, 95, 135, 175, 215, 255];
  const cube = index - 16;
  const [r = 0, g = 0, b = 0] =
    index >= 232
      ? [0, 0, 0].map(() => (8 + 10 * (index - 232)) / 255)
      : [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((step) => (steps[step] ?? 0) / 255);
  return { mode: "rgb", r, g, b };
}

/** Each paint of a theme by name with its colour; those that leave the terminal's own colour are left out. */
function coloursOf(theme: Theme): (readonly [name: string, rgb: Rgb])[] {
  return Object.entries(paletteOf(true, theme)).flatMap(([name, paint]) => {
    const index = /\u001b\[38;5;(\d+)m/.exec((paint as Palette["a"])("x"))?.[1];
    return index === undefined ? [] : [[name, rgbOf(Number(index))] as const];
  });
}

// Black, and the dark of VS Code, One Dark and Solarized; white, and the light of Solarized and GitHub.
const dark = ["#000000", "#1e1e1e", "#282c34", "#002b36"];
const light = ["#ffffff", "#fdf6e3", "#f6f8fa"];

/**
 * Contrast of words in WCAG 2.2 (1.4.3, AA). The color-blind theme is for dark and light backgrounds both, where hardly a
 * colour has 4.5 to one: it must reach what is asked of large type and of graphics (1.4.11), for its marks have signs as
 * well.
 */
test.each([
  ["dark", dark, 4.5],
  ["light", light, 4.5],
  ["color-blind", ["#000000", "#1e1e1e", "#ffffff", "#fdf6e3"], 3],
] as const)("the theme %s is read on %j: %d to one", (theme, backgrounds, least) => {
  const colours = coloursOf(theme);
  expect(colours.length).toBeGreaterThan(8);
  const faint = colours.flatMap(([name, rgb]) =>
    backgrounds
      .filter((background) => wcagContrast(rgb, background) < least)
      .map((background) => `${name} ${formatHex(rgb)} on ${background}: ${wcagContrast(rgb, background).toFixed(2)}`),
  );
  expect(faint).toEqual([]);
});

test("the theme high-contrast has no colour, and nothing dim", () => {
  const codes = Object.values(paletteOf(true, "high-contrast")).flatMap((paint) => [
    ...(paint as Palette["a"])("x").matchAll(/\u001b\[([\d;]+)m/g),
  ]);
  const [bold, underline, inverse] = [
    ["1", "22"],
    ["4", "24"],
    ["7", "27"],
  ];
  const own = [...bold, ...underline, ...inverse];
  expect(codes.map(([, code = ""]) => code).filter((code) => !own.includes(code))).toEqual([]);
});

describe("the theme color-blind", () => {
  const kinds = ["contradiction", "agreement", "addition", "quiet"];
  // Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009), whole.
  const sights: Readonly<Record<string, (rgb: Rgb) => Rgb>> = {
    "all colours": (rgb) => rgb,
    "no green": filterDeficiencyDeuter(1),
    "no red": filterDeficiencyProt(1),
    "no blue": filterDeficiencyTrit(1),
  };
  /** CIEDE2000; about 2 is the least that is seen side by side, and ten times that is another colour at a glance. */
  const apart = 20;

  test.each(Object.entries(sights))("keeps the kinds apart for people who see %s", (_, sight) => {
    const colours = coloursOf("color-blind").filter(([name]) => kinds.includes(name));
    expect(colours).toHaveLength(kinds.length);
    const alike = colours.flatMap(([x, a], i) =>
      colours
        .slice(i + 1)
        .map(([y, b]) => ({ pair: `${x}, ${y}`, by: differenceCiede2000()(sight(a), sight(b)) }))
        .filter(({ by }) => by < apart),
    );
    expect(alike).toEqual([]);
  });
});
