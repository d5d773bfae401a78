// What a column of a spreadsheet is called → where its values belong. Publishers use the titles of the standard
// ("Recipient Org:Name"), its names (`recipientOrganization/0/name`), or both, with or without numbers.
// Reference: standard.threesixtygiving.org/en/1.4/technical/json-format and its flattened form
import { lists } from './fields.ts';

const titles: Readonly<Record<string, string>> = {
  identifier: 'id',
  id: 'id',
  title: 'title',
  name: 'name',
  description: 'description',
  currency: 'currency',
  'amount applied for': 'amountAppliedFor',
  'amount awarded': 'amountAwarded',
  'amount disbursed': 'amountDisbursed',
  'award date': 'awardDate',
  url: 'url',
  'web address': 'url',
  'planned dates': 'plannedDates',
  'actual dates': 'actualDates',
  'start date': 'startDate',
  'end date': 'endDate',
  'duration (months)': 'duration',
  duration: 'duration',
  'recipient org': 'recipientOrganization',
  'recipient organisation': 'recipientOrganization',
  'recipient organization': 'recipientOrganization',
  'recipient ind': 'recipientIndividual',
  'funding org': 'fundingOrganization',
  'funding organisation': 'fundingOrganization',
  'funding organization': 'fundingOrganization',
  'charity number': 'charityNumber',
  'company number': 'companyNumber',
  'street address': 'streetAddress',
  city: 'addressLocality',
  county: 'addressRegion',
  country: 'addressCountry',
  'postal code': 'postalCode',
  postcode: 'postalCode',
  'phone number': 'telephone',
  'contact name': 'contactName',
  'alternate name': 'alternateName',
  email: 'email',
  'organisation type': 'organisationType',
  department: 'department',
  location: 'location',
  'beneficiary location': 'beneficiaryLocation',
  'country code': 'countryCode',
  latitude: 'latitude',
  longitude: 'longitude',
  'geographic code': 'geoCode',
  'geographic code type': 'geoCodeType',
  'grant programme': 'grantProgramme',
  code: 'code',
  'from an open call?': 'fromOpenCall',
  'last modified': 'dateModified',
  'data source': 'dataSource',
  'disbursement transaction': 'disbursementTransaction',
  'commitment transaction': 'commitmentTransaction',
  'application transaction': 'applicationTransaction',
  'transaction date': 'transactionDate',
  value: 'value',
};

const names = new Map(Object.values(titles).map((name) => [name.toLowerCase(), name]));

/** The steps of a path; those that the standard does not have stay as they are written. */
export function columnPath(head: string): string[] {
  const steps = head
    .split(/[:/]/)
    .map((step) => step.trim())
    .filter((step) => step !== '');
  return steps.flatMap((step, index) => {
    const name = stepName(step);
    const next = steps[index + 1] ?? '';
    const needsNumber = lists.has(name) && next !== '' && !/^\d+$/.test(next);
    return needsNumber ? [name, '0'] : [name];
  });
}

function stepName(step: string): string {
  const plain = step.replace(/[\s_]+/g, ' ').toLowerCase();
  return (Object.hasOwn(titles, plain) ? titles[plain] : names.get(plain)) ?? step;
}
