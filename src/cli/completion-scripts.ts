/** What may be typed behind a command. */
export interface CompletedCommand {
  /** The names that lead to it; none for the program itself. */
  path: string[]
  about: string
  /** Words that its argument may be; otherwise files and folders are offered. */
  words: string[]
  options: { flags: string[]; about: string; takesValue: boolean; choices: string[] }[]
}

/** A completion script for a shell. Everything is written out, so that a key press starts no process. */
export function completionScript(shell: 'bash' | 'zsh' | 'fish', commands: CompletedCommand[]): string {
  return { bash, zsh, fish }[shell](commands)
}

/** The commands right below a path. */
function below(commands: CompletedCommand[], path: string[]): CompletedCommand[] {
  return commands.filter((each) => each.path.length === path.length + 1 && path.every((name, index) => each.path[index] === name))
}

function flagsOf({ options }: CompletedCommand): string[] {
  return options.flatMap(({ flags }) => flags)
}

function bash(commands: CompletedCommand[]): string {
  const paths = commands.flatMap(({ path }) => (path.length > 0 ? [`'${path.join(' ')}'`] : []))
  const values = commands.flatMap(({ path, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(
        ({ flags, choices }) => `    ${flags.map((flag) => `'${[...path, flag].join(' ')}'`).join('|')}) words='${choices.join(' ')}' ;;`,
      ),
  )
  const files = commands.flatMap(({ path, options }) =>
    options
      .filter(({ choices, takesValue }) => takesValue && choices.length === 0)
      .flatMap(({ flags }) => flags.map((flag) => `'${[...path, flag].join(' ')}'`)),
  )
  const words = commands.map((command) => {
    const names = [...below(commands, command.path).map(({ path }) => path.at(-1)!), ...command.words]
    return `    '${command.path.join(' ')}') options='${flagsOf(command).join(' ')}' words='${names.join(' ')}' ;;`
  })
  return `# candor completion for bash:  eval "$(candor completion bash)"
_candor() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} path='' options='' words='' index
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${path:+$path }\${COMP_WORDS[index]}" in
      ${paths.join('|')}) path="\${path:+$path }\${COMP_WORDS[index]}" ;;
    esac
  done
  case "\${path:+$path }$previous" in
${values.join('\n')}
    ${files.join('|')}) return ;;
  esac
  if [ -z "$words" ]; then
    case "$path" in
${words.map((line) => `  ${line}`).join('\n')}
    esac
    case "$current" in -*) words=$options ;; esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _candor candor
`
}

function zsh(commands: CompletedCommand[]): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`
  const about = (text: string): string => text.replaceAll(/[[\]:\\]/g, '\\$&').replaceAll('\n', ' ')
  const functions = commands.map((command) => {
    const nested = below(commands, command.path)
    const specs = command.options.flatMap((option) =>
      option.flags.map((flag) => {
        const value = option.choices.length > 0 ? `:value:(${option.choices.join(' ')})` : option.takesValue ? ':file:_files' : ''
        return `    ${quoted(`${flag}[${about(option.about)}]${value}`)}`
      }),
    )
    const argument =
      nested.length > 0
        ? ["    '1:command:->command'", "    '*::rest:->rest'"]
        : [command.words.length > 0 ? `    ${quoted(`1:word:(${command.words.join(' ')})`)}` : "    '*:file:_files'"]
    const listed = nested.map(({ path, about: text }) => `        ${quoted(`${path.at(-1)}:${about(text)}`)}`)
    const states =
      nested.length > 0
        ? `
  case $state in
    command)
      local -a names=(
${listed.join('\n')}
      )
      _describe command names ;;
    rest)
      case $words[1] in
${nested.map(({ path }) => `        ${path.at(-1)}) _candor_${path.join('_')} ;;`).join('\n')}
      esac ;;
  esac`
        : ''
    return `${['_candor', ...command.path].join('_')}() {
  local state line
  _arguments -C \\
${[...specs, ...argument].join(' \\\n')}${states}
}`
  })
  return `#compdef candor
# candor completion for zsh:  candor completion zsh > a file named _candor in a folder of $fpath
${functions.join('\n\n')}

compdef _candor candor
`
}

function fish(commands: CompletedCommand[]): string {
  const quoted = (text: string): string => `'${text.replaceAll(/['\\]/g, '\\$&').replaceAll('\n', ' ')}'`
  const lines = commands.flatMap((command) => {
    const { path } = command
    const nested = below(commands, path)
    const names = nested.map((each) => each.path.at(-1)!)
    const inside = path.map((name) => `__fish_seen_subcommand_from ${name}`).join('; and ')
    const outside = names.length > 0 ? `not __fish_seen_subcommand_from ${names.join(' ')}` : ''
    const condition = [inside, outside].filter(Boolean).join('; and ')
    const when = condition === '' ? '' : ` -n ${quoted(condition)}`
    return [
      ...nested.map((each) => `complete -c candor${when} -f -a ${each.path.at(-1)} -d ${quoted(each.about)}`),
      ...(command.words.length > 0 ? [`complete -c candor${when} -f -a ${quoted(command.words.join(' '))}`] : []),
      ...command.options.map(({ flags, about, takesValue, choices }) => {
        const forms = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
        const value = choices.length > 0 ? ` -x -a ${quoted(choices.join(' '))}` : takesValue ? ' -r' : ''
        return `complete -c candor${when} ${forms}${value} -d ${quoted(about)}`
      }),
    ]
  })
  return `# candor completion for fish:  candor completion fish > ~/.config/fish/completions/candor.fish\n${lines.join('\n')}\n`
}
