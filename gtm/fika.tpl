___INFO___

{
  "type": "TAG",
  "id": "cvt_temp_public_id",
  "version": 1,
  "securityGroups": [],
  "displayName": "Fika consent",
  "description": "Tells Google Tag Manager what a visitor has agreed to in Fika: denied before an answer, as answered afterwards, on every page and at every change. Fire it on Consent Initialization - All Pages.",
  "categories": [
    "TAG_MANAGEMENT"
  ],
  "brand": {
    "id": "brand_dummy",
    "displayName": "Fika"
  },
  "containerContexts": [
    "WEB"
  ]
}


___TEMPLATE_PARAMETERS___

[
  {
    "type": "GROUP",
    "name": "mapping",
    "displayName": "Consent types",
    "groupStyle": "ZIPPY_CLOSED",
    "subParams": [
      {
        "type": "TEXT",
        "name": "ad_storage",
        "displayName": "ad_storage",
        "simpleValueType": true,
        "defaultValue": "advertising",
        "help": "The id of the Fika category whose answer counts for ad_storage. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "ad_user_data",
        "displayName": "ad_user_data",
        "simpleValueType": true,
        "defaultValue": "advertising",
        "help": "The id of the Fika category whose answer counts for ad_user_data. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "ad_personalization",
        "displayName": "ad_personalization",
        "simpleValueType": true,
        "defaultValue": "advertising",
        "help": "The id of the Fika category whose answer counts for ad_personalization. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "analytics_storage",
        "displayName": "analytics_storage",
        "simpleValueType": true,
        "defaultValue": "performance",
        "help": "The id of the Fika category whose answer counts for analytics_storage. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "functionality_storage",
        "displayName": "functionality_storage",
        "simpleValueType": true,
        "defaultValue": "functional",
        "help": "The id of the Fika category whose answer counts for functionality_storage. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "personalization_storage",
        "displayName": "personalization_storage",
        "simpleValueType": true,
        "defaultValue": "functional",
        "help": "The id of the Fika category whose answer counts for personalization_storage. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "security_storage",
        "displayName": "security_storage",
        "simpleValueType": true,
        "defaultValue": "essential",
        "help": "The id of the Fika category whose answer counts for security_storage. A category that your Fika does not have denies it.",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^[A-Za-z][A-Za-z0-9_-]*$"
            ],
            "errorMessage": "The id of one category: letters, digits, _ and -, a letter first."
          }
        ]
      }
    ]
  },
  {
    "type": "SIMPLE_TABLE",
    "name": "regions",
    "displayName": "Regions where some of it is granted before an answer",
    "help": "Elsewhere everything but essential is denied until the visitor agrees. Grant only where the law lets you, and only what your Fika has in opt-out mode there.",
    "newRowButtonText": "Add region",
    "simpleTableColumns": [
      {
        "type": "TEXT",
        "name": "region",
        "displayName": "Regions (ISO 3166-2, such as US-CA, US-NV)",
        "defaultValue": "",
        "valueValidators": [
          {
            "type": "REGEX",
            "args": [
              "^\\s*[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?(\\s*,\\s*[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?)*\\s*$"
            ],
            "errorMessage": "Codes of countries or their parts, separated by commas. EU is none: list its members."
          }
        ]
      },
      {
        "type": "TEXT",
        "name": "granted",
        "displayName": "Categories (such as performance, functional)",
        "defaultValue": ""
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "waitForUpdate",
    "displayName": "Wait for Fika",
    "simpleValueType": true,
    "defaultValue": "500",
    "help": "How long Google tags wait for Fika before they act on the default.",
    "valueValidators": [
      {
        "type": "NON_NEGATIVE_NUMBER"
      }
    ],
    "valueUnit": "milliseconds"
  },
  {
    "type": "TEXT",
    "name": "revision",
    "displayName": "Revision",
    "simpleValueType": true,
    "defaultValue": "1",
    "help": "The revision in the configuration of your Fika. Answers to another revision grant nothing.",
    "valueValidators": [
      {
        "type": "NON_EMPTY"
      }
    ]
  },
  {
    "type": "TEXT",
    "name": "days",
    "displayName": "Days that an answer counts",
    "simpleValueType": true,
    "defaultValue": "182",
    "help": "As storage.days in the configuration of your Fika; of two numbers the one for a grant.",
    "valueValidators": [
      {
        "type": "POSITIVE_NUMBER"
      }
    ],
    "valueUnit": "days"
  },
  {
    "type": "CHECKBOX",
    "name": "adsDataRedaction",
    "checkboxText": "Redact ad click identifiers while ad_storage is denied (ads_data_redaction)",
    "simpleValueType": true,
    "defaultValue": true
  },
  {
    "type": "CHECKBOX",
    "name": "urlPassthrough",
    "checkboxText": "Carry ad click identifiers in addresses of the site while ad_storage is denied (url_passthrough)",
    "simpleValueType": true,
    "defaultValue": false
  }
]


___SANDBOXED_JS_FOR_WEB_TEMPLATE___

const JSON = require('JSON');
const Object = require('Object');
const callInWindow = require('callInWindow');
const createQueue = require('createQueue');
const decodeUriComponent = require('decodeUriComponent');
const getCookieValues = require('getCookieValues');
const getTimestampMillis = require('getTimestampMillis');
const getType = require('getType');
const gtagSet = require('gtagSet');
const makeNumber = require('makeNumber');
const makeString = require('makeString');
const setDefaultConsentState = require('setDefaultConsentState');
const templateStorage = require('templateStorage');
const updateConsentState = require('updateConsentState');

const DAY = 86400;

// The parameters have the same names.
const TYPES = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
];

const isEssential = (category) => category === 'essential';

const toList = (text) =>
  makeString(text || '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

// Always all of them: to Google, one that it was not told of is granted.
const toState = (isGranted) => {
  const state = {};
  TYPES.forEach((type) => {
    state[type] = isGranted(makeString(data[type] || '').trim()) === true ? 'granted' : 'denied';
  });
  return state;
};


// Before an answer.

const setDefault = (granted, regions) => {
  const state = toState((category) => isEssential(category) || granted.indexOf(category) > -1);
  const wait = makeNumber(data.waitForUpdate);
  state.wait_for_update = wait >= 0 ? wait : 500;
  if (regions) state.region = regions;
  setDefaultConsentState(state);
};

const setDefaults = () => {
  setDefault([]);
  (data.regions || []).forEach((row) => {
    const regions = toList(row.region).map((code) => code.toUpperCase());
    // Without a region it would hold everywhere.
    if (regions.length) setDefault(toList(row.granted), regions);
  });
  gtagSet({
    ads_data_redaction: data.adsDataRedaction !== false,
    url_passthrough: data.urlPassthrough === true,
  });
};


// The record, for as long as Fika is not there. What is not exactly what Fika writes counts for nothing.

const isText = (value) => getType(value) === 'string' && value !== '';
const isTexts = (value) => getType(value) === 'array' && value.every(isText);
const isAnswers = (value) =>
  getType(value) === 'object' && Object.values(value).every((answer) => getType(answer) === 'boolean');
const isMissing = (value) => getType(value) === 'undefined';

const isRecord = (value) =>
  getType(value) === 'object' &&
  value.v === 1 &&
  isText(value.id) &&
  getType(value.at) === 'number' &&
  value.at % 1 === 0 &&
  isText(value.rev) &&
  isTexts(value.granted) &&
  isTexts(value.denied) &&
  !value.granted.some((category) => value.denied.indexOf(category) > -1) &&
  isAnswers(value.services) &&
  (isMissing(value.known) || isTexts(value.known)) &&
  (isMissing(value.gpc) || value.gpc === true) &&
  (isMissing(value.domain) || getType(value.domain) === 'string');

const readRecords = () =>
  (getCookieValues('fika', false) || [])
    .map((value) => {
      const text = decodeUriComponent(value);
      return isText(text) ? JSON.parse(text) : undefined;
    })
    .filter(isRecord);

// Made under this revision, neither expired nor from the future, a day of difference between clocks let pass.
const isCurrent = (record) => {
  const now = getTimestampMillis() / 1000;
  const days = makeNumber(data.days);
  const life = DAY * (days > 0 ? days : 182);
  return record.rev === makeString(data.revision || '1') && record.at <= now + DAY && now < record.at + life;
};


// What holds now.

const send = (state) => {
  const text = JSON.stringify(state);
  if (templateStorage.getItem('sent') === text) return;
  templateStorage.setItem('sent', text);
  updateConsentState(state);
  // For triggers of tags that Google does not hold by itself.
  createQueue('dataLayer')({ event: 'consent_update', consent: state });
};

const allows = (category) => callInWindow('fika.allows', category);

// Not while the default says it already, in every region, and nobody has answered. A row for a region may have granted
// more than Fika does there.
const isNews = (state) =>
  JSON.stringify(state) !== JSON.stringify(toState(isEssential)) ||
  readRecords().length > 0 ||
  (data.regions || []).length > 0 ||
  isText(templateStorage.getItem('sent'));

const update = () => {
  // True once Fika knows the state, false before that, undefined where there is no Fika.
  const isKnown = allows('essential');
  if (isKnown === true) {
    const state = toState(allows);
    if (isNews(state)) send(state);
  } else if (isKnown !== false) {
    const records = readRecords();
    const isGranted = (category) =>
      isEssential(category) ||
      records.every((record) => isCurrent(record) && record.granted.indexOf(category) > -1);
    // Of several, which a visitor may have on two domains, the stricter answers hold.
    if (records.length) send(toState(isGranted));
  }
};

const subscribe = () => {
  if (templateStorage.getItem('isSubscribed') || isMissing(allows('essential'))) return;
  templateStorage.setItem('isSubscribed', true);
  callInWindow('fika.on', 'ready', update);
  callInWindow('fika.on', 'change', update);
};

// A second trigger may fire it again, for a Fika that came later.
if (!templateStorage.getItem('hasDefaults')) {
  templateStorage.setItem('hasDefaults', true);
  setDefaults();
}
update();
subscribe();
data.gtmOnSuccess();


___WEB_PERMISSIONS___

[
  {
    "instance": {
      "key": {
        "publicId": "access_consent",
        "versionId": "1"
      },
      "param": [
        {
          "key": "consentTypes",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_user_data"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "ad_personalization"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "analytics_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "functionality_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "personalization_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "consentType"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "security_storage"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_globals",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keys",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "dataLayer"
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": true
                  },
                  {
                    "type": 8,
                    "boolean": false
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "fika.allows"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              },
              {
                "type": 3,
                "mapKey": [
                  {
                    "type": 1,
                    "string": "key"
                  },
                  {
                    "type": 1,
                    "string": "read"
                  },
                  {
                    "type": 1,
                    "string": "write"
                  },
                  {
                    "type": 1,
                    "string": "execute"
                  }
                ],
                "mapValue": [
                  {
                    "type": 1,
                    "string": "fika.on"
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": false
                  },
                  {
                    "type": 8,
                    "boolean": true
                  }
                ]
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "access_template_storage",
        "versionId": "1"
      },
      "param": []
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "get_cookies",
        "versionId": "1"
      },
      "param": [
        {
          "key": "cookieAccess",
          "value": {
            "type": 1,
            "string": "specific"
          }
        },
        {
          "key": "cookieNames",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "fika"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  },
  {
    "instance": {
      "key": {
        "publicId": "write_data_layer",
        "versionId": "1"
      },
      "param": [
        {
          "key": "keyPatterns",
          "value": {
            "type": 2,
            "listItem": [
              {
                "type": 1,
                "string": "ads_data_redaction"
              },
              {
                "type": 1,
                "string": "url_passthrough"
              }
            ]
          }
        }
      ]
    },
    "clientAnnotations": {
      "isEditedByUser": true
    },
    "isRequired": true
  }
]


___TESTS___

scenarios:
- name: Everything but security is denied where nothing is known
  code: |-
    runCode(mockData);
    assertApi('setDefaultConsentState').wasCalledWith({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted',
      wait_for_update: 500
    });
    assertApi('updateConsentState').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: A stored grant of performance grants analytics_storage alone
  code: |-
    mock('getCookieValues', () => [record]);
    runCode(mockData);
    assertApi('updateConsentState').wasCalledWith({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'granted',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted'
    });
- name: A stored grant of another revision grants nothing
  code: |-
    mock('getCookieValues', () => [record]);
    mockData.revision = '2';
    runCode(mockData);
    assertApi('updateConsentState').wasCalledWith({
      ad_storage: 'denied',
      ad_user_data: 'denied',
      ad_personalization: 'denied',
      analytics_storage: 'denied',
      functionality_storage: 'denied',
      personalization_storage: 'denied',
      security_storage: 'granted'
    });
- name: What is not a record is left alone
  code: |-
    mock('getCookieValues', () => ['%E0%A4%A', '%7B', 'true', '%7B%22v%22%3A1%7D']);
    runCode(mockData);
    assertApi('updateConsentState').wasNotCalled();
    assertApi('gtmOnSuccess').wasCalled();
- name: Fika itself knows better than the record
  code: |-
    mock('getCookieValues', () => [record]);
    mock('callInWindow', (path, argument) => path === 'fika.allows' ? argument !== 'performance' : undefined);
    runCode(mockData);
    assertApi('updateConsentState').wasCalledWith({
      ad_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'granted',
      analytics_storage: 'denied',
      functionality_storage: 'granted',
      personalization_storage: 'granted',
      security_storage: 'granted'
    });
setup: |-
  const mockData = {
    ad_storage: 'advertising',
    ad_user_data: 'advertising',
    ad_personalization: 'advertising',
    analytics_storage: 'performance',
    functionality_storage: 'functional',
    personalization_storage: 'functional',
    security_storage: 'essential',
    waitForUpdate: '500',
    revision: '1',
    days: '182'
  };
  const record = '%7B%22v%22%3A1%2C%22id%22%3A%22b1f0%22%2C%22at%22%3A1763900000%2C%22rev%22%3A%221%22%2C%22granted%22%3A%5B%22performance%22%5D%2C%22denied%22%3A%5B%22functional%22%2C%22advertising%22%5D%2C%22services%22%3A%7B%7D%7D';
  mock('getTimestampMillis', () => 1764000000000);
  mock('getCookieValues', () => []);
  mock('callInWindow', () => undefined);
  mockObject('templateStorage', { getItem: () => undefined, setItem: () => undefined });


___NOTES___

Part of Fika (fika-consent). How to set it up, and what it does not do: gtm/README.md in the same repository.
