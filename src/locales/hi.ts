import type { Texts } from '../config/texts.ts';

// Register: formal आप with -एँ/-इए forms, in the everyday Hindi of large sites (सेटिंग, सेव, पार्टनर); the passive
// keeps clear of a gendered "you can". Cookie is कुकी, the same in the plural and feminine. {date} brings its own को,
// so it stands in brackets.
export default {
  title: 'कुकी के बारे में फ़ैसला आपका है',
  titleNamed: '{controller} और कुकी',
  intro:
    'आपकी सहमति मिलने पर, हम और सेटिंग में बताए गए पार्टनर नीचे दिए गए उद्देश्यों के लिए कुकी का इस्तेमाल करेंगे। कुकी सेटिंग में जाकर अपना जवाब कभी भी बदला जा सकता है।',
  notice:
    'हम और सेटिंग में बताए गए पार्टनर नीचे दिए गए उद्देश्यों के लिए कुकी का इस्तेमाल करते हैं। इसके लिए यहाँ अभी या कभी भी मना किया जा सकता है।',
  news: 'आपके पिछले जवाब के बाद जोड़ा गया:',
  acceptAll: 'सभी स्वीकार करें',
  rejectAll: 'सभी अस्वीकार करें',
  optOut: 'मना करें',
  optIn: 'अनुमति दें',
  settings: 'सेटिंग',
  gpc: 'मना करने का आपका अनुरोध मान लिया गया है (Global Privacy Control)।',
  privacyPolicy: 'निजता नीति',
  cookiePolicy: 'कुकी नीति',
  imprint: 'साइट संचालक की जानकारी',
  saved: 'आपकी पसंद सेव हो गई है।',
  performanceTitle: 'परफ़ॉर्मेंस',
  performancePurpose: 'साइट के इस्तेमाल को मापना',
  functionalTitle: 'सुविधाएँ',
  functionalPurpose: 'वीडियो और मैप जैसी अतिरिक्त सुविधाएँ',
  advertisingTitle: 'विज्ञापन',
  advertisingPurpose: 'आपके हिसाब से विज्ञापन दिखाना',
} satisfies Texts;
