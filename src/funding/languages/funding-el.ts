// Lazy: loaded where a page in Greek has a funding statement.
import type {LegalLanguage} from '../legal/legal-language.js';

export const texts: LegalLanguage = {
  own: {
    label: 'Χρηματοδότηση από την Ευρωπαϊκή Ένωση',
    emblem: 'Σημαία της Ευρωπαϊκής Ένωσης',
    programme: 'Πρόγραμμα:',
    grant: 'Συμφωνία επιχορήγησης:',
    disclosure: 'Αποποίηση ευθύνης',
    funded: 'Με τη χρηματοδότηση της Ευρωπαϊκής Ένωσης',
    coFunded: 'Με τη συγχρηματοδότηση της Ευρωπαϊκής Ένωσης',
    disclaimer:
      'Ωστόσο, οι απόψεις και οι γνώμες που διατυπώνονται εκφράζουν αποκλειστικά τις απόψεις των συντακτών και δεν αντιπροσωπεύουν κατ’ ανάγκη τις απόψεις της Ευρωπαϊκής Ένωσης ή {authority}. Η Ευρωπαϊκή Ένωση και ο EACEA δεν μπορούν να θεωρηθούν υπεύθυνοι για τις εκφραζόμενες απόψεις.',
  },
  eacea: 'του Ευρωπαϊκού Εκτελεστικού Οργανισμού Εκπαίδευσης και Πολιτισμού (EACEA)',
  programmes: {
    'creative-europe': 'Δημιουργική Ευρώπη',
    'europe-for-citizens': 'Ευρώπη για τους πολίτες',
  },
};
