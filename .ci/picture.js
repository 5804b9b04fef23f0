/**
 * Draws what the command prints of the talks sample, as README.md shows it by day and by night: `npm run picture` writes
 * docs/talks-light.svg and docs/talks-dark.svg. Each stretch of one colour is text at its cell, as long as its cells, so that
 * columns hold in any font.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import stringWidth from "string-width";

const root = fileURLToPath(new URL("../", import.meta.url));
const columns = 100;
/** The first heading that is not shown: a picture is a screen, and this one follows the contradictions. */
const shownUntil = "Who stands how";

/** What the command is asked for, in the words behind `storydiff`; the last are of the picture alone. */
export function wordsOf(theme) {
  const look = ["--width", String(columns), "--color", "always", "--theme", theme];
  return ["samples/talks/a.txt", "samples/talks/b.txt", ...look];
}

/** Pixels. */
const cell = { width: 8.4, height: 20 };
const fontSize = 14;
const margin = 20;

/** Ground, frame and plain words are GitHub's, whose page it stands on. */
const looks = {
  dark: { ground: "#0d1117", frame: "#30363d", words: "#e6edf3" },
  light: { ground: "#ffffff", frame: "#d0d7de", words: "#1f2328" },
};

export const themes = Object.keys(looks);

/** The lines that a picture shows of what the command prints, under those that ask for it. */
function linesOf(printed, theme) {
  const lines = printed.split("\n");
  const end = lines.findIndex((line) => line.includes(shownUntil));
  if (end < 0) throw new Error(`the command prints no line with “${shownUntil}” any more`);
  return [`$ npx storydiff ${wordsOf(theme).slice(0, 2).join(" ")}`, "", ...lines.slice(0, end - 1)];
}

/** Stretches of one look: their column, their words, and the codes in force. */
function stretchesOf(line) {
  const stretches = [];
  let column = 0;
  let style = { colour: null, bold: false };
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    if (part.startsWith("\u001b")) style = styled(style, part.slice(2, -1));
    else {
      const words = part.trim();
      if (words !== "") stretches.push({ column: column + part.indexOf(words), words, ...style });
      column += stringWidth(part);
    }
  }
  return stretches;
}

/** The look after a code of ECMA-48 (SGR); the few that the themes write. */
function styled(style, code) {
  const many = /^38;5;(\d+)$/.exec(code);
  if (many) return { ...style, colour: rgbOf(Number(many[1])) };
  if (code === "39") return { ...style, colour: null };
  if (code === "1" || code === "22") return { ...style, bold: code === "1" };
  throw new Error(`no look is known for the code ${code}`);
}

/** xterm's cube of six steps for each of red, green and blue (16 to 231), and its greys behind it. */
function rgbOf(index) {
  const steps = [0, 95, 135, 175, 215, 255];
  const cube = index - 16;
  const grey = 8 + 10 * (index - 232);
  const channels =
    index >= 232
      ? [grey, grey, grey]
      : [Math.floor(cube / 36), Math.floor(cube / 6) % 6, cube % 6].map((step) => steps[step]);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The picture of a coloured output, as SVG. */
export function drawn(printed, theme) {
  const { ground, frame, words } = looks[theme];
  const lines = linesOf(printed, theme);
  const width = Math.ceil(columns * cell.width) + 2 * margin;
  const height = lines.length * cell.height + 2 * margin;
  const texts = lines.flatMap((line, row) =>
    stretchesOf(line).map((stretch) => {
      const at = `x="${pixels(margin + stretch.column * cell.width)}" y="${margin + row * cell.height + fontSize}"`;
      const long = `textLength="${pixels(stringWidth(stretch.words) * cell.width)}"`;
      const look = (stretch.colour ? ` fill="${stretch.colour}"` : "") + (stretch.bold ? ` font-weight="bold"` : "");
      return `<text ${at} ${long}${look}>${escaped(stretch.words)}</text>`;
    }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>storydiff on two reports of the talks, ${theme}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${ground}" stroke="${frame}"/>`,
    `<g fill="${words}" font-size="${fontSize}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" xml:space="preserve">`,
    ...texts,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

function pixels(value) {
  return String(Number(value.toFixed(1)));
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(`${root}docs`, { recursive: true });
  for (const theme of themes) {
    const printed = execFileSync(process.execPath, ["bin/storydiff.js", ...wordsOf(theme)], {
      cwd: root,
      encoding: "utf8",
    });
    writeFileSync(`${root}docs/talks-${theme}.svg`, drawn(printed, theme));
  }
}
