/** Scripts that make a shell complete `storydiff`; the words themselves the command offers, from its table of options. */
import { refused } from "./checks.ts";
import { completionsFlag } from "./parsers.ts";

export const shells = ["bash", "zsh"] as const;

/** The script for a shell; where none is named, for the one that SHELL names, else bash. Throws `bad-option` for another. */
export function completionScript(
  shell: string | null,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const meant = shell ?? (environment["SHELL"]?.endsWith("zsh") === true ? "zsh" : "bash");
  switch (meant) {
    case "bash":
      return bash;
    case "zsh":
      return zsh;
    default:
      throw refused(`completion is for ${shells.join(" and ")}, got ${JSON.stringify(meant)}`);
  }
}

// Files are offered beside what the command offers, but not where an option's values are.
const bash = `# storydiff completion for bash: storydiff completion bash >> ~/.bashrc
_storydiff_completions() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} offered
  offered=$(storydiff ${completionsFlag} "\${COMP_WORDS[@]}")
  mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$current")
  if [[ \${#COMPREPLY[@]} -eq 0 ]]; then
    mapfile -t COMPREPLY < <(compgen -f -- "$current")
  elif [[ $previous != -* && $current != -* ]]; then
    mapfile -t -O "\${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _storydiff_completions storydiff
`;

const zsh = `#compdef storydiff
# storydiff completion for zsh: storydiff completion zsh > a file _storydiff in a folder of $fpath
_storydiff() {
  local -a offered
  offered=("\${(@f)$(storydiff ${completionsFlag} "\${words[@]}")}")
  _describe storydiff offered
  [[ $words[CURRENT] == -* ]] || _files
}
if [[ $funcstack[1] == _storydiff ]]; then _storydiff "$@"; else compdef _storydiff storydiff; fi
`;
