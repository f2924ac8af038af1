/** Completion scripts for shells, out of the schema: they need neither the daemon nor this program when they run. */
import { commands } from '../qmp/generated/schema.js';
import { allMembersHelp } from '../qmp/option-help.js';

/** What may stand in a command line of storagectl. */
export interface Vocabulary {
  /** The program's own commands, besides those of the daemon. */
  readonly own: readonly string[];
  readonly options: readonly string[];
}

/** The words that may follow a command: `key=`, and `key=value` where the values can be listed. */
function wordsOf(command: string): { keys: string[]; values: Map<string, readonly string[]> } {
  const members = allMembersHelp(commands[command]?.arguments ?? {});
  const values = new Map(members.filter((member) => member.values.length > 0).map(({ key, values: v }) => [key, v]));
  return { keys: members.map(({ key }) => `${key}=`), values };
}

/** Branches of a `case` on "$command" that set `keys`, and on "$command $key" that set `values`. */
function cases(): { keys: string; values: string } {
  const keys: string[] = [];
  const values: string[] = [];
  for (const command of Object.keys(commands)) {
    const words = wordsOf(command);
    if (words.keys.length > 0) keys.push(`    ${command}) keys='${words.keys.join(' ')}' ;;`);
    for (const [key, list] of words.values) values.push(`    '${command} ${key}') values='${list.join(' ')}' ;;`);
  }
  return { keys: keys.join('\n'), values: values.join('\n') };
}

/** The part that both shells understand: from the words before the cursor to what may stand there. */
function common({ own, options }: Vocabulary): string {
  const table = cases();
  const names = [...new Set([...Object.keys(commands), ...own])].sort();
  return `_storagectl_candidates() {
  # $1 is the word at the cursor; the words before it follow.
  local current=$1 command= keys= values= word value prefix
  shift 2
  while [ $# -gt 0 ]; do
    case $1 in
    -s | --socket | -d | --delay | -n | --count | -o | --output) shift ;;
    -*) ;;
    *) command=$1; break ;;
    esac
    [ $# -gt 0 ] && shift
  done
  case $current in
  -*) echo '${options.join(' ')}'; return ;;
  esac
  if [ -z "$command" ] || [ "$command" = help ]; then
    echo '${names.join(' ')}'
    return
  fi
  [ "$command" = completion ] && { echo 'bash zsh'; return; }
  case $current in
  *=*)
    case "$command \${current%%=*}" in
${table.values.replace(/^ {4}/gm, '    ')}
    esac
    prefix=\${current%%=*}
    for value in $(echo $values); do echo "$prefix=$value"; done
    return ;;
  esac
  case $command in
${table.keys.replace(/^ {4}/gm, '  ')}
  esac
  echo "$keys"
}
`;
}

function bash(vocabulary: Vocabulary): string {
  return `# bash completion for storagectl: made by 'storagectl completion bash'.
${common(vocabulary)}
_storagectl() {
  local line=\${COMP_LINE:0:COMP_POINT} current words candidate
  read -ra words <<< "$line"
  current=
  if [[ $line != *[[:space:]] ]]; then
    current=\${words[-1]}
    unset 'words[-1]'
  fi
  COMPREPLY=()
  # bash itself cuts words at '=': what stands before it is not to be repeated.
  local cut=
  [[ $current == *=* && $COMP_WORDBREAKS == *=* ]] && cut=\${current%%=*}=
  for candidate in $(compgen -W "$(_storagectl_candidates "$current" "\${words[@]}")" -- "$current"); do
    COMPREPLY+=("\${candidate#"$cut"}")
  done
  [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && compopt -o nospace
  return 0
}
complete -o default -F _storagectl storagectl
`;
}

function zsh(vocabulary: Vocabulary): string {
  return `#compdef storagectl
# zsh completion for storagectl: made by 'storagectl completion zsh'.
${common(vocabulary)}
_storagectl() {
  local -a candidates keys whole
  candidates=(\${=$(_storagectl_candidates "\${words[CURRENT]}" "\${(@)words[1,CURRENT-1]}")})
  keys=(\${(M)candidates:#*=})
  whole=(\${candidates:#*=})
  compadd -S '' -- $keys
  compadd -- $whole
  [[ \${words[CURRENT]} == *=* && \${#candidates} -eq 0 ]] && { compset -P '*='; _files; }
  return 0
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _storagectl "$@"; else compdef _storagectl storagectl; fi
`;
}

/** Throws nothing: the caller has checked the shell. */
export function completion(shell: 'bash' | 'zsh', vocabulary: Vocabulary): string {
  return shell === 'bash' ? bash(vocabulary) : zsh(vocabulary);
}
