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
  expect(messagesIn(hedgeAsFact)).toEqual(['s02 is “worded as fact”, but “könnten” makes it “possible”.']);
});

test('a fact read as a possibility is found', () => {
  expect(messagesIn(factAsHedge)).toEqual(['s02 is “possible”, but by the rules “worded as fact”.']);
});

test('of two rules the first one counts', () => {
  expect(messagesIn(openFirst)).toEqual(['s02 is “possible”, but “Unklar” makes it “left open”.']);
});

test('hearsay read as fact is found', () => {
  expect(messagesIn(hearsayAsFact)).toEqual(['s02 is “worded as fact”, but “sollen” makes it “said to be”.']);
});

test('«sollen» for what is planned is no hearsay', () => {
  expect(messagesIn(planAsHearsay)).toEqual(['s02 is “said to be”, but by the rules “worded as fact”.']);
});

test('«sollen» beside a source is no hearsay', () => {
  expect(messagesIn(sourcedHearsay)).toEqual([]);
});

test('a quotation read as a report is found', () => {
  expect(messagesIn(quotationAsReport)).toEqual([
    's01 is “reported”, but “Alle Boote sind betroffen.” makes it “quoted”.',
  ]);
});

test('a name in quotation marks is no quotation', () => {
  expect(messagesIn(nameAsQuotation)).toEqual(['s01 is “quoted”, but by the rules “reported”.']);
});

test('the rules hold for the title too', () => {
  expect(messagesIn(openTitle)).toEqual(['_title is “worded as fact”, but “offen” makes it “left open”.']);
});

test('a marker that is not what makes the form is found', () => {
  expect(messagesIn(otherMarker)).toEqual(['s02: the marker “bald” is not “könnten”.']);
});

test('a departure with a reason is let through', () => {
  expect(messagesIn(waived)).toEqual([]);
});

test('a departure that changes nothing is found', () => {
  expect(messagesIn(needlessWaiver)).toEqual(['s02: the waiver is needless; by the rules too it is “possible”.']);
});

test('a departure without a reason is found', () => {
  expect(messagesIn(waiverWithoutReason)).toEqual(['s02: a departure from the rules needs a reason.']);
});

test('an English article is read by English rules, in which May is no hedge', () => {
  expect(messagesIn(english)).toEqual(['s02 is “worded as fact”, but “reportedly” makes it “said to be”.']);
});

test('where there are no rules for a language nothing is said', () => {
  expect(messagesIn(otherLanguage)).toEqual([]);
});
