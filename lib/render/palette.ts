/** What each kind of word looks like. Colour only repeats what a sign or a word already says. */
import { Chalk } from "chalk";

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

/** The sixteen colours that a terminal's own theme defines, so that they suit light and dark backgrounds alike. */
const sixteenColours = 1;

/** Paints of a coloured terminal, or paints that leave every text as it is. */
export function paletteOf(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? sixteenColours : 0 });
  return {
    a: chalk.bold.cyan,
    b: chalk.bold.magenta,
    heading: chalk.bold,
    quiet: chalk.dim,
    contradiction: chalk.bold.red,
    agreement: chalk.green,
    addition: chalk.yellow,
    clash: chalk.bold.red,
    differs: chalk.yellow,
    matched: chalk.green,
    entity: chalk.cyan,
    quantity: chalk.yellow,
    time: chalk.green,
  };
}
