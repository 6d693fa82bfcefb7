import { DatePatterns, dateBegun, datePoints, dayAfter, dayBefore } from '../dates.ts';

const months =
  'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec'.split(
    ',',
  );

const partOfYear =
  '(?:(?:the )?(?:(?:beginning|start|middle|end|(?:first|second|third|fourth) (?:half|quarter)) of |(?:spring|summer|autumn|fall|winter) (?:of )?)|mid-)';

const ordinal = '(?:st|nd|rd|th)?';

/** How English writes dates, and what stands before one to say since when or until when. */
export const dates: DatePatterns = {
  ...new DatePatterns(),
  points: datePoints(months, [dayBefore(`${ordinal}(?: of)?`), dayAfter(ordinal)], 's'),
  begun: dateBegun(months, ordinal, 'to|until|and|–|-'),
  months,
  since: new RegExp(`since (?:(?:the )?(?:early |late |mid-)|the |${partOfYear})?$`, 'i'),
  compared:
    /(?<!\p{L})(?:(?!forest|interest|arrest|harvest|protest|request)\p{L}{3,}est|worst|best|first|most|least)(?: [^,.;:]{1,24})? since (?:the )?$|(?:than|compared (?:with|to)|against|levels? of|(?:up|down|rose|fell|risen|fallen|rising|falling) from) (?:in )?(?:\p{L}+ )?$/iu,
  averaged: /average (?:for|from|in|of|over) (?:the )?(?:years )?$/iu,
  until: new RegExp(`(?:until|till|by|before) (?:early |late |${partOfYear})?$`, 'i'),
  alone: /(?<!\p{L})(?:an?) $/iu,
  about: /(?:about|around|circa|roughly) $/i,
  at: new RegExp(`(?:(?:(?:in|at|from) )?(?:early |late |${partOfYear})|(?:in|on|from|after|the) )$`, 'i'),
  from: /(?:from|between) $/i,
  to: /^ ?(?:to|until|and|–|-) ?$/i,
  span: /to/,
  counted: /^ (?!(?:when|and|to|the|in|at|on|by|but|or|as|it|he|she|they|after|before|with)\b)\p{Ll}/u,
};
