type Words = {
  /** The words that join the last item to a list, as a pattern: «und|sowie». */
  readonly and: string;
  /** The small words within an item, as a pattern: «der» in «Verein der Imker». */
  readonly within: string;
  /** What comes right before a list that follows its verb, as a pattern. */
  readonly verb: string;
  /** What comes right before one that something is according to, as a pattern. */
  readonly according?: string;
  /** Words of which none follows an item before its verb. */
  readonly others: readonly string[];
};

/** Patterns of lists of somebody, before a verb or after it, up to their last item; the group is the list's «and»: «A, B und C sagten». */
export function listsOf({ and, within, verb, according, others }: Words): readonly RegExp[] {
  const word = `(?:(?:${within}) )?[„«“]?\\p{Lu}[\\p{L}\\p{N}.’'-]*[“»”]?`;
  const item = `${word}(?: ${word})*`;
  const list = `${item}(?:, ${item})+,? (${and}) `;
  // «laut Muster, Wirt und Koch» would be one.
  const name = '(?:\\p{Lu}[\\p{L}-]*|[„«“]\\p{Lu}[^„«“»”]*[“»”])';
  const determiner = 'd(?:em|er|es)';
  const determined = `${determiner} ${name}`;
  return [
    new RegExp(`^${list}(?=${item} (?!(?:${others.join('|')})(?!\\p{L}))\\p{Ll})`, 'gu'),
    new RegExp(`(?<=${verb})${list}(?=${item}(?:[.,:;!?]|$))`, 'gu'),
    ...(according
      ? [
          new RegExp(
            `(?<=${according})(?:${name}(?:, ${name})+|${determined}(?:, ${determined})+) (${and}) (?=(?:${determiner} )?${name})`,
            'gu',
          ),
        ]
      : []),
  ];
}
