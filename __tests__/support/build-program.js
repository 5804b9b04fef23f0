/** Builds a program of the tests, `node build-program.js INPUT OUTPUT`: in a process of its own, for Jest's world is not node's. */
import { build } from "rolldown";

const [input, file] = process.argv.slice(2);
await build({ input, platform: "node", external: (id) => !/^[./]/.test(id), output: { file }, logLevel: "silent" });
