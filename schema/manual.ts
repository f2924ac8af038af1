/** Writes the schema as a manual page, storaged-qmp(7), in mdoc(7). */
import { type Definition, referenceOf, type Schema, type Subject } from './load.js';

/** A text that stands in a line of its own. */
function text(plain: string): string {
  const escaped = plain.replaceAll('\\', '\\e');
  // One sentence a line, as mdoc wants it; a line may not begin like a request.
  return escaped
    .replace(/([.:;]) (?=[A-Z])/g, '$1\n')
    .split('\n')
    .map((line) => (/^[.']/.test(line) ? `\\&${line}` : line))
    .join('\n');
}

/** A name in a line of macros, which is none of them. */
function word(name: string): string {
  return `\\&${name.replaceAll('\\', '\\e').replaceAll('-', '\\-')}`;
}

function typeText(definition: Definition): string {
  const name = referenceOf(definition);
  if (name !== undefined) return name;
  if (definition.items) return `array of ${typeText(definition.items)}`;
  if (definition['x-size'] || definition.type === 'integer') return 'integer';
  return definition.type ?? 'any value';
}

function range({ minimum, maximum }: Definition): string {
  // The largest integer that numbers of JavaScript hold is a bound that nobody meets.
  const top = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  if (minimum !== undefined && top !== undefined) return `From ${minimum} to ${top}.`;
  if (minimum !== undefined && minimum !== 0) return `At least ${minimum}.`;
  return top === undefined ? '' : `At most ${top}.`;
}

function sinceAndFeatures(entry: { since?: string; features?: Record<string, string> }, subject: Subject): string[] {
  const since = entry.since !== undefined && entry.since !== subject.since ? [`Since ${entry.since}.`] : [];
  const features = Object.entries(entry.features ?? {}).flatMap(([name, description]) => [
    'Feature',
    `.Cm ${word(name)} :`,
    text(description),
  ]);
  return [...since, ...features];
}

function member(name: string, definition: Definition, required: boolean, subject: Subject): string[] {
  return [
    `.It Cm ${word(name)} Ns : Vt ${typeText(definition)
      .split(' ')
      .map((part) => word(part))
      .join(' ')}${required ? '' : ' Pq optional'}`,
    text(definition.description ?? ''),
    ...[range(definition)].filter((line) => line !== ''),
    ...sinceAndFeatures(definition, subject),
  ];
}

function members(definition: Definition, subject: Subject): string[] {
  const entries = Object.entries(definition.properties ?? {});
  if (entries.length === 0) return [];
  return [
    '.Bl -tag -width Ds -compact',
    ...entries.flatMap(([name, below]) => member(name, below, definition.required?.includes(name) ?? false, subject)),
    '.El',
  ];
}

/** What a command takes or an event tells: members, or the type that has them. */
function data(title: string, definition: Definition, subject: Subject): string[] {
  const name = referenceOf(definition);
  if (name === 'Empty') return [];
  if (definition.type === 'object' && name === undefined) {
    const lines = members(definition, subject);
    return lines.length === 0 ? [] : ['.Pp', `${title}:`, ...lines];
  }
  return ['.Pp', `${title}:`, `.Vt ${typeText(definition).split(' ').map(word).join(' ')}`];
}

function typeEntry(name: string, definition: Definition, subject: Subject): string[] {
  const lines = [`.It Vt ${word(name)}`, text(definition.description ?? '')];
  const { discriminator, 'x-alternate': alternate, 'x-values': values } = definition;
  lines.push(...sinceAndFeatures(definition, subject));
  if (alternate) {
    const options = alternate.map((option) =>
      option === 'string-list' ? 'array of strings' : option === 'string' ? 'a string' : option,
    );
    lines.push(`One of: ${options.join(', ')}.`);
  }
  if (values) {
    lines.push(
      '.Bl -tag -width Ds -compact',
      ...Object.entries(values).flatMap(([value, description]) => [`.It Cm ${word(value)}`, text(description)]),
      '.El',
    );
  }
  lines.push(...members(definition, subject));
  if (discriminator) {
    lines.push('.Pp', 'The other members depend on', `.Cm ${word(discriminator.propertyName)} :`);
    lines.push('.Bl -tag -width Ds -compact');
    for (const [tag, branch] of Object.entries(discriminator.mapping))
      lines.push(`.It Cm ${word(tag)}`, `those of`, `.Vt ${word(branch)}`);
    lines.push('.El');
  }
  return lines;
}

function list(title: string, entries: string[]): string[] {
  return entries.length === 0 ? [] : [`.Ss ${title}`, '.Bl -tag -width Ds', ...entries, '.El'];
}

function section(subject: Subject): string[] {
  const commands = Object.entries(subject.commands ?? {}).flatMap(([name, command]) => [
    `.It Ic ${word(name)}`,
    text(command.description),
    ...(command['allow-oob'] ? ['May be executed out of band.'] : []),
    ...sinceAndFeatures(command, subject),
    ...data('Arguments', command.arguments, subject),
    ...data('Returns', command.returns, subject),
    ...Object.entries(command.errors).flatMap(([errorClass, when]) => [
      '.Pp',
      'Fails with',
      `.Er ${word(errorClass)} :`,
      text(when),
    ]),
  ]);
  const events = Object.entries(subject.events ?? {}).flatMap(([name, event]) => [
    `.It Ic ${word(name)}`,
    text(event.description),
    ...sinceAndFeatures(event, subject),
    ...data('Data', event.data, subject),
  ]);
  const types = Object.entries(subject.$defs ?? {}).flatMap(([name, definition]) =>
    typeEntry(name, definition, subject),
  );
  return [
    `.Sh ${subject.title.toUpperCase()}`,
    `Since storaged ${subject.since}.`,
    ...list('Commands', commands),
    ...list('Events', events),
    ...list('Types', types),
  ];
}

export function manual(schema: Schema): string {
  return `.\\" Made from schema/ by \`npm run generate\`: change it there.
.Dd November 23, 2026
.Dt STORAGED-QMP 7
.Os Linux
.Sh NAME
.Nm storaged-qmp
.Nd commands and events of storaged's control sockets
.Sh DESCRIPTION
A monitor of
.Xr storaged 1
speaks QMP, the protocol of QEMU's monitors: JSON objects over a stream of bytes.
The daemon greets the client; each request then gets one answer, in the order of the requests:
.Bd -literal -offset indent
{"QMP": {"version": {...}, "capabilities": ["oob"]}}
{"execute": "qmp_capabilities"}
{"return": {}}
{"execute": "query-version", "id": 1}
{"return": {"qemu": {...}, "package": "storaged ..."}, "id": 1}
{"execute": "nonsense", "id": 2}
{"error": {"class": "CommandNotFound", "desc": "..."}, "id": 2}
.Ed
.Pp
Events come at any time to clients that have sent
.Ic qmp_capabilities :
.Bd -literal -offset indent
{"timestamp": {"seconds": 1763884800, "microseconds": 0},
 "event": "BLOCK_EXPORT_DELETED", "data": {"id": "e0"}}
.Ed
.Pp
Every command fails with
.Er GenericError
where its arguments are wrong, and with
.Er CommandNotFound
where there is no such command; what else it fails with stands with it.
Members without the note
.Dq optional
are required.
${Object.values(schema.subjects)
  .flatMap((subject) => section(subject))
  .join('\n')}
.Sh SEE ALSO
.Xr storaged 1 ,
.Xr qemu-qmp-ref 7 ,
.Xr qemu-storage-daemon-qmp-ref 7
`;
}
