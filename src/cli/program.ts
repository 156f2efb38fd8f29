import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import type {CheckOptions} from './check.js'
import {HELP} from './help.js'
import {EXIT, fault, type Host} from './host.js'
import {complain, write} from './streams.js'
import {toolOf} from './version.js'

/** Runs the command line (without `node` and the script); the exit code. Throws what a command throws. */
export async function run(words: readonly string[], host: Host): Promise<number> {
  let code: number = EXIT.clean
  let told = ''
  const program = commands(host, (result) => {
    code = result
  })
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        told += text
      },
      // A wrong option is told once, below, on one line.
      writeErr: () => {},
      getOutHelpWidth: () => 80
    })
  }
  try {
    // A word that opens with "-" would be an option.
    const given = words.map((word) => (/^-:\d/.test(word) ? `<stdin>${word.slice(1)}` : word))
    await program.parseAsync(given, {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0 || error.code === 'commander.help') {
      await write(host.stdout, told)
      return EXIT.clean
    }
    complain(host, `${oneLine(error.message)} (claimlint --help lists the options)`)
    return EXIT.failed
  }
  return code
}

/** The commands; each one loads its code when it runs. */
function commands(host: Host, done: (code: number) => void): Command {
  const program = new Command('claimlint').version(toolOf().version, '--version')
  program.configureHelp({formatHelp: () => HELP}).helpCommand('help [command]')
  checkCommand(program, host, done)
  program
    .command('classify')
    .description(
      'Reads NDJSON objects with a "text" (and "id", "language"), writes {"text", "language", "kind", "kinds", "claims"}.'
    )
    .option('--text', 'each line is a statement as it stands', false)
    .addOption(rulesetsOption())
    .addOption(languageOption())
    .action(async (options) => done(await (await import('./classify.js')).classify(options, host)))
  program
    .command('explain')
    .description('Prints the law, the reason and the examples of a rule, or why a sentence is flagged or passes.')
    .argument('<rule or place>', 'us-fda/disease-claim, disease-claim, page.md:3, page.md:3:14, -:3')
    .option('--all', 'of a rule: every example', false)
    .option('--stdin-filename <name>', 'name, and so the format, of standard input')
    .addOption(formatOption())
    .addOption(localeOption())
    .addOption(rulesetsOption())
    .addOption(languageOption())
    .option('--config <file>', 'the configuration')
    .option('--no-config', 'without configuration')
    .option('--color', 'with colour')
    .option('--no-color', 'without colour')
    .action(async (word, options) => {
      const {explainPlace, placeOf} = await import('./explain-place.js')
      const place = placeOf(word)
      if (place) return done(await explainPlace(place, options, host))
      done(await (await import('./explain.js')).explainRule(word, options, host))
    })
  program
    .command('graph')
    .description('Prints what leads where on a page: claims to marks, marks to notes.')
    .argument('<file>', 'a page, or - for standard input')
    .option('--stdin-filename <name>', 'name, and so the format, of standard input')
    .addOption(new Option('--format <name>', 'how').choices(['text', 'json', 'dot']).default('text'))
    .addOption(rulesetsOption())
    .addOption(languageOption())
    .option('--config <file>', 'the configuration')
    .option('--no-config', 'without configuration')
    .option('--color', 'with colour')
    .option('--no-color', 'without colour')
    .action(async (path, options) => done(await (await import('./graph.js')).graphFile(path, options, host)))
  program
    .command('test')
    .description('Runs the examples of rulesets and language packs.')
    .argument('[paths...]')
    .option('--coverage', 'name the rules, kinds and concepts that no example shows', false)
    .addOption(formatOption())
    .option('--color', 'with colour')
    .option('--no-color', 'without colour')
    .action(async (paths: string[], options) => done(await (await import('./test.js')).test(paths, options, host)))
  parityCommand(program, host, done)
  program
    .command('rules')
    .description('Lists the rules.')
    .addOption(formatOption())
    .addOption(localeOption())
    .addOption(rulesetsOption())
    .option('--color', 'with colour')
    .option('--no-color', 'without colour')
    .action(async (options) => done(await (await import('./rules.js')).rules(options, host)))
  for (const command of program.commands) if (command.name() !== 'check') command.configureHelp({})
  return program
}

function parityCommand(program: Command, host: Host, done: (code: number) => void): void {
  program
    .command('parity')
    .description('Compares pages with their translations: claims, marks, disclaimers, glued words.')
    .argument('<paths...>', 'a page and its translations, folders of them, or one folder')
    .addOption(formatOption())
    .addOption(rulesetsOption())
    .addOption(languageOption())
    .option('--source-language <tag>', 'language of the source', 'auto')
    .addOption(localeOption())
    .option('--quiet', 'list errors only', false)
    .option('--max-warnings <number>', 'how many warnings pass', toCount)
    .option('--color', 'with colour')
    .option('--no-color', 'without colour')
    .action(async (paths: string[], options) => done(await (await import('./parity.js')).parity(paths, options, host)))
}

function checkCommand(program: Command, host: Host, done: (code: number) => void): void {
  program
    .command('check', {isDefault: true})
    .configureHelp({formatHelp: () => HELP})
    .argument('[paths...]')
    .addOption(formatOption())
    .addOption(rulesetsOption())
    .addOption(languageOption())
    .option('--as-of <day>')
    .option('--rule <id=level>', '', (value: string, all: string[]) => [...all, value], [])
    .option('--stdin-filename <name>')
    .option('--config <file>')
    .option('--no-config')
    .option('--fix', '', false)
    .option('--fix-dry-run', '', false)
    .option('--fix-insert-disclaimer', '', false)
    .option('--quiet', '', false)
    .option('--max-warnings <number>', '', toCount)
    .addOption(localeOption())
    .option('--color')
    .option('--no-color')
    .option('--no-error-on-unmatched-pattern')
    .action(async (given: string[], options) => {
      const paths = given.length === 0 && options.stdinFilename !== undefined ? ['-'] : given
      if (paths.length === 0) throw fault('no paths: name files, folders or globs, or - to read standard input')
      if (options.stdinFilename !== undefined && !paths.includes('-')) {
        throw fault('--stdin-filename names standard input: give - as a path too')
      }
      requireFixing(paths, options)
      done(await (await import('./check.js')).check(paths, options, host))
    })
}

function requireFixing(paths: readonly string[], {fix, fixDryRun, fixInsertDisclaimer, format}: CheckOptions): void {
  if (fix && fixDryRun) throw fault('--fix changes the files, --fix-dry-run does not: give one of them')
  if (fixInsertDisclaimer && !fix && !fixDryRun) throw fault('--fix-insert-disclaimer goes with --fix or --fix-dry-run')
  if (fix && paths.includes('-'))
    throw fault('--fix cannot write standard input: --fix-dry-run prints what it would change')
  if (fixDryRun && format !== 'stylish')
    throw fault('--fix-dry-run prints a diff in the place of the report: leave --format out')
}

function formatOption(): Option {
  return new Option('--format <name>', 'the report').choices(['stylish', 'json']).default('stylish')
}

function languageOption(): Option {
  return new Option('--language <tag>', 'language of the copy').default('auto')
}

function localeOption(): Option {
  return new Option('--locale <tag>', 'language of the report').choices(['en', 'sv']).default('en')
}

function rulesetsOption(): Option {
  const option = new Option('--rulesets <names>', 'rulesets by id, or folders')
  return option.default(['us-fda', 'us-ftc']).argParser((value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
  )
}

function toCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It wants a whole number, 0 or more.')
  return Number(value)
}

function oneLine(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')
}
