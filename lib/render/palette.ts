/** What each kind of word looks like. Colour only repeats what a sign or a word already says. */
import { Chalk, type ChalkInstance } from "chalk";

export type Paint = (text: string) => string;

export interface Palette {
  readonly a: Paint;
  readonly b: Paint;
  readonly heading: Paint;
  readonly quiet: Paint;
  readonly contradiction: Paint;
  readonly agreement: Paint;
  readonly addition: Paint;
  /** Words that clash. */
  readonly clash: Paint;
  /** Other words in which two near-identical sentences differ. */
  readonly differs: Paint;
  /** Words that carry an agreement, or name the entity asked about. */
  readonly matched: Paint;
  /** Words that name someone or something, that count, that tell when. */
  readonly entity: Paint;
  readonly quantity: Paint;
  readonly time: Paint;
}

/**
 * `terminal` takes the sixteen colours that the terminal's own theme defines, so that they suit light and dark backgrounds
 * alike; the others bring their own, of the 256 that every terminal of today has.
 */
export const themes = ["terminal", "dark", "light", "high-contrast", "color-blind"] as const;
export type Theme = (typeof themes)[number];

/** Levels of chalk: none, sixteen colours, 256. */
const levels = { none: 0, sixteen: 1, many: 2 } as const;

/** Paints of a coloured terminal, or paints that leave every text as it is. */
export function paletteOf(color: boolean, theme: Theme = "terminal"): Palette {
  const level = theme === "terminal" ? levels.sixteen : levels.many;
  return palettes[theme](new Chalk({ level: color ? level : levels.none }));
}

/** The few colours that a theme is made of. */
interface Colours {
  readonly a: ChalkInstance;
  readonly b: ChalkInstance;
  readonly quiet: ChalkInstance;
  readonly clash: ChalkInstance;
  readonly agreement: ChalkInstance;
  readonly addition: ChalkInstance;
}

function palette(chalk: ChalkInstance, { a, b, quiet, clash, agreement, addition }: Colours): Palette {
  return {
    a: a.bold,
    b: b.bold,
    heading: chalk.bold,
    quiet,
    contradiction: clash.bold,
    agreement,
    addition,
    clash: clash.bold,
    differs: addition,
    matched: agreement,
    entity: a,
    quantity: addition,
    time: agreement,
  };
}

const palettes: Readonly<Record<Theme, (chalk: ChalkInstance) => Palette>> = {
  terminal: (chalk) =>
    palette(chalk, {
      a: chalk.cyan,
      b: chalk.magenta,
      quiet: chalk.dim,
      clash: chalk.red,
      agreement: chalk.green,
      addition: chalk.yellow,
    }),
  dark: (chalk) =>
    palette(chalk, {
      a: chalk.ansi256(81),
      b: chalk.ansi256(213),
      quiet: chalk.ansi256(246),
      clash: chalk.ansi256(203),
      agreement: chalk.ansi256(114),
      addition: chalk.ansi256(221),
    }),
  light: (chalk) =>
    palette(chalk, {
      a: chalk.ansi256(25),
      b: chalk.ansi256(90),
      quiet: chalk.ansi256(241),
      clash: chalk.ansi256(160),
      agreement: chalk.ansi256(22),
      addition: chalk.ansi256(94),
    }),
  // No colour and nothing dim: plain, bold, underlined and reversed type alone.
  "high-contrast": (chalk) => ({
    ...palette(chalk, {
      a: chalk,
      b: chalk.underline,
      quiet: chalk,
      clash: chalk.inverse,
      agreement: chalk,
      addition: chalk.bold,
    }),
    differs: chalk.underline,
    matched: chalk.bold,
    entity: chalk.bold,
    quantity: chalk.underline,
    time: chalk.underline,
  }),
  // Orange, blue and purple of one lightness, and grey: what stays apart for people with each kind of colour blindness, on
  // black and on white. Found by trying all of the 256 colours that have three to one against both.
  "color-blind": (chalk) =>
    palette(chalk, {
      a: chalk,
      b: chalk.ansi256(133),
      quiet: chalk.ansi256(243),
      clash: chalk.ansi256(166),
      agreement: chalk.ansi256(69),
      addition: chalk.ansi256(129),
    }),
};
