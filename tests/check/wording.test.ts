import { expect, test } from 'vitest';
import {
  english,
  factAsHedge,
  hearsayAsFact,
  hedgeAsFact,
  nameAsQuotation,
  needlessWaiver,
  openFirst,
  openTitle,
  otherLanguage,
  otherMarker,
  planAsHearsay,
  quotationAsReport,
  sourcedHearsay,
  waived,
  waiverWithoutReason,
} from '../fixtures/broken/wording.ts';
import { messagesIn } from './messagesIn.ts';

test('a hedge read as fact is found', () => {
  expect(messagesIn(hedgeAsFact)).toEqual(['s02 ist «als Tatsache», enthält aber «könnten».']);
});

test('a fact read as a possibility is found', () => {
  expect(messagesIn(factAsHedge)).toEqual(['s02 ist «möglich», nach den Regeln aber «als Tatsache».']);
});

test('of two rules the first one counts', () => {
  expect(messagesIn(openFirst)).toEqual(['s02 ist «möglich», enthält aber «Unklar».']);
});

test('hearsay read as fact is found', () => {
  expect(messagesIn(hearsayAsFact)).toEqual(['s02 ist «als Tatsache», enthält aber «sollen».']);
});

test('«sollen» for what is planned is no hearsay', () => {
  expect(messagesIn(planAsHearsay)).toEqual(['s02 ist «es heisst», nach den Regeln aber «als Tatsache».']);
});

test('«sollen» beside a source is no hearsay', () => {
  expect(messagesIn(sourcedHearsay)).toEqual([]);
});

test('a quotation read as a report is found', () => {
  expect(messagesIn(quotationAsReport)).toEqual([
    's01 ist «wiedergegeben», enthält aber «Alle Boote sind betroffen.».',
  ]);
});

test('a name in quotation marks is no quotation', () => {
  expect(messagesIn(nameAsQuotation)).toEqual(['s01 ist «wörtlich», nach den Regeln aber «wiedergegeben».']);
});

test('the rules hold for the title too', () => {
  expect(messagesIn(openTitle)).toEqual(['_title ist «als Tatsache», enthält aber «offen».']);
});

test('a marker that is not what makes the form is found', () => {
  expect(messagesIn(otherMarker)).toEqual(['s02: Der Marker «bald» ist nicht «könnten».']);
});

test('a departure with a reason is let through', () => {
  expect(messagesIn(waived)).toEqual([]);
});

test('a departure that changes nothing is found', () => {
  expect(messagesIn(needlessWaiver)).toEqual([
    's02: Die Ausnahme ist unnötig; auch nach den Regeln ist der Satz «möglich».',
  ]);
});

test('a departure without a reason is found', () => {
  expect(messagesIn(waiverWithoutReason)).toEqual(['s02: Eine Ausnahme von den Regeln braucht einen Grund.']);
});

test('an English article is read by English rules, in which May is no hedge', () => {
  expect(messagesIn(english)).toEqual(['s02 ist «als Tatsache», enthält aber «reportedly».']);
});

test('where there are no rules for a language nothing is said', () => {
  expect(messagesIn(otherLanguage)).toEqual([]);
});
