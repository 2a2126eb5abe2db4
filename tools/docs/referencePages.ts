import type { Reference } from '../../shared/model/provenance.ts';
import { identifierOf } from '../../shared/reference/identifier.ts';
import { pageEntries } from '../../shared/reference/index.ts';
import { pageKinds, type PageKind, type ReferencePage } from '../../shared/reference/page.ts';

/** Folder of each kind of page below docs/reference. */
const folders: Readonly<Record<PageKind, string>> = {
  drug: 'drugs',
  condition: 'conditions',
  input: 'regulators',
};

/** Every page of docs/reference: path below it → Markdown. */
export function referencePages(): ReadonlyMap<string, string> {
  const entries = pageEntries();
  return new Map([
    ['README.md', indexPage()],
    ...entries.map(({ kind, id, make }): [string, string] => [
      `${folders[kind]}/${id}.md`,
      markdown(make()),
    ]),
  ]);
}

function indexPage(): string {
  const entries = pageEntries();
  return lines([
    '# Reference',
    '',
    'Written by `npm run docs` from the records of the program; the same pages are in its window (key R).',
    'Every number says how it was obtained. _Read in the source_: the value was seen in a copy of the publication.',
    '_Transcribed_: taken over without a second reading, check against the paper. _DOI from memory_: not seen beside',
    'the title, so look whether it leads to the paper that is named. A teaching model, not advice.',
    '',
    ...(Object.keys(pageKinds) as PageKind[]).flatMap((kind) => [
      `## ${pageKinds[kind]}`,
      '',
      '| page | |',
      '| --- | --- |',
      ...entries
        .filter((entry) => entry.kind === kind)
        .map(({ id, title, detail }) => `| [${title}](${folders[kind]}/${id}.md) | ${detail} |`),
      '',
    ]),
  ]);
}

function markdown(page: ReferencePage): string {
  return lines([
    `# ${page.title}`,
    '',
    page.summary,
    '',
    '| | |',
    '| --- | --- |',
    ...page.facts.map(({ term, text }) => row([term, text])),
    '',
    ...page.lists
      .filter(({ items }) => items.length > 0)
      .flatMap(({ title, items }) => [`## ${title}`, '', ...items.map((item) => `- ${item}`), '']),
    ...(page.numbers.length === 0
      ? []
      : [
          '## Numbers',
          '',
          '| number | value | range | how obtained | source |',
          '| --- | --- | --- | --- | --- |',
          ...page.numbers.map(({ label, value, range, how, source }) =>
            row([label, value, range, how, source]),
          ),
          '',
        ]),
    '## Evidence',
    '',
    ...evidence(page),
    '## References',
    '',
    ...page.references.map((reference) => `- ${cited(reference)}`),
    '',
  ]);
}

function evidence({ evidence: tables }: ReferencePage): string[] {
  if (tables.length === 0) return ['No trial of the program’s evidence is about it.', ''];
  return [
    'Published percent changes and relative risks beside the model’s; the tolerance is the plausible spread between studies.',
    '',
    ...tables.flatMap(({ trial, reference, further, lines: published, unscored }) => [
      `### ${trial}`,
      '',
      ...[reference, ...further].flatMap((report) => [cited(report), '']),
      ...(published.length === 0
        ? []
        : [
            '| arm | what | observed | tolerance | model | | provenance |',
            '| --- | --- | --- | --- | --- | --- | --- |',
            ...published.map((line) =>
              row([
                line.arm,
                line.what,
                line.observed,
                line.tolerance,
                line.model ?? 'none',
                line.verdict ?? '',
                line.provenance,
              ]),
            ),
            '',
          ]),
      ...unscored.map((item) => `- Not scored: ${item}`),
      ...(unscored.length > 0 ? [''] : []),
    ]),
  ];
}

/** A citation with what finds the source, linked where that has an address. */
function cited(reference: Reference): string {
  const identifier = identifierOf(reference);
  if (!identifier) return reference.citation;
  const { text, address, doubt } = identifier;
  return `${reference.citation} ${address ? `[${text}](${address})` : text}${doubt ? ` (${doubt})` : ''}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
