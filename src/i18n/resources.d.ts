// Written by tests/i18n/write-keys.mjs from locales/en. Do not edit.
export interface Resources {
  readonly ai: {
    lead: 'You can connect an AI for drafts, explanations and hints. It never changes your translation and never marks it. Without one, everything else works as before.';
    loading: 'Reading the settings of the AI…';
    failed: 'The settings of the AI could not be read. Please reload the page.';
    provider: {
      label: 'Service';
      none: 'No AI';
      cloud: 'Services online';
      local: 'Programs on this computer';
      more: 'Others';
    };
    address: {
      label: 'Address';
      note: 'Most services have an address that ends in /v1.';
      fault: {
        'no-address': 'Type an address that begins with https://, or with http://localhost for a program on this computer.';
        'http-elsewhere': 'Browsers do not let a page reach an http:// address on another computer. Use an https:// address, or choose “Relay of this computer”.';
        'more-than-address': 'An address may have no password, ? or #: it is stored, and a key must not be in it.';
      };
      browsers: {
        allowed: 'This service answers web pages.';
        refused: 'This service does not answer web pages: choose “Relay of this computer”.';
        unknown: 'It is not known whether this service answers web pages: the test will tell. If it does not, choose “Relay of this computer”.';
      };
      reload: 'For safety, the page reaches only the address that was set when it was loaded. The new one can be used after a reload. What you are writing is saved; a key in memory has to be entered again.';
      reloadDo: 'Reload';
    };
    relay: {
      asking: 'Looking for the relay…';
      found: 'The relay runs and passes on to {{to}}.';
      ownKey: 'It has a key of its own, none is needed here.';
      missing: 'No relay was found.';
    };
    model: { label: 'Model'; note: 'The name of the model as the service knows it.' };
    key: {
      label: 'Key';
      optional: 'Mostly not needed.';
      make: 'Where a key is made';
      enter: 'Key';
      use: 'Use this key';
      note: 'It stays in the memory of this window and goes to the address above alone. When the page is closed or reloaded it is gone.';
      held: 'A key is in the memory of this window. When the page is closed or reloaded it is gone.';
      heldStored: 'The key is unlocked. What this browser stores is encrypted under your passphrase.';
      stored: 'An encrypted key is stored in this browser. The passphrase opens it.';
      elsewhere: 'There is a key for {{address}}. It is not used here.';
      unreadable: 'The stored key can no longer be read. Forget it, and enter it once more.';
      passphrase: 'Passphrase';
      store: 'Encrypt and store it';
      storeNote: '{{count}} characters or more. The passphrase is stored nowhere; if you forget it, simply enter the key again.';
      storing: 'Encrypting…';
      notStored: 'It could not be stored: this browser keeps no data. The key is still in memory and can be used.';
      unlock: 'Unlock';
      unlocking: 'Unlocking…';
      'wrong-passphrase': 'The passphrase is wrong; nothing was unlocked.';
      forget: 'Forget the key';
      forgotten: 'The key was removed from memory and from this browser.';
    };
    test: {
      do: 'Test';
      note: 'Sends one fixed sentence and nothing of yours. It goes into the record of calls, and counts towards no limit.';
      asking: 'Waiting for {{model}}…';
      stop: 'Stop';
      ok: 'It works: {{model}} answered in {{seconds}} s.';
    };
    fault: {
      'no-engine': 'No AI is set up yet. Choose a service in the settings, with its address and a model.';
      'no-key': 'There is no key yet. Enter or unlock it in the settings of the AI.';
      'reload-first': 'The address was changed, and this page does not reach the new one yet. Reload it; what you are writing is saved.';
      off: 'This task allows no AI.';
      'before-hand-in': 'An AI can be asked about this text once you have handed in the task that it belongs to.';
      'not-open': 'Other wordings are offered only where the AI is open for the task.';
      'task-budget': 'The calls for this task are used up. You can allow more in the settings of the AI.';
      'day-budget': 'The calls for today are used up. Allow more in the settings of the AI, or go on tomorrow.';
      'question-too-long': 'What would be sent is too long for the model. Choose a part of it.';
      'wrong-key': 'The service does not accept this key, or the key may not use this model. Please check the key.';
      'no-credit': 'The account has no credit left. Top it up on the site of the service, or choose another one.';
      'rate-limit': 'The service asks you to slow down: too many questions, or too many people. Try again in a while.';
      'rate-limit-for_one': 'The service asks you to slow down: try again in {{count}} second.';
      'rate-limit-for_other': 'The service asks you to slow down: try again in {{count}} seconds.';
      'model-unknown': 'The service does not know this model, or the address is not complete. Please check both.';
      'no-network': 'There is no network. Connect, and try again.';
      'not-reached': 'The address was not reached.';
      'mixed-content': 'Browsers do not let a page reach an http:// address on another computer. Use an https:// address, or choose “Relay of this computer”.';
      server: 'The service had an error; it is not your fault. Try again in a while.';
      'usage-refused': 'The service does not know the wish to be told the tokens; it was asked once more without it.';
      cut: 'The answer broke off. Please try again.';
      'too-slow': 'Nothing came for a long time. Try again, or choose a faster model.';
      aborted: 'Stopped.';
      refused: 'The model refused to answer this.';
      empty: 'The model answered nothing. Please try again.';
      'too-long': 'The answer was too long, and reading was stopped.';
      malformed: 'What came back is not of the agreed form. Try again; if it stays so, check the address or choose another model.';
      'false-quote': 'The answer quotes words that stand in neither text, so it is not used. Please try again.';
      unknown: 'Something unexpected happened. Your text is as it was. Please try again.';
    };
    why: {
      denied: 'This site may not reach programs on this computer: click the icon left of the address, and allow local network access in the settings of the site.';
      notRunning: 'The program is not running, or not on this port: start it first.';
      permission: 'The browser asks once whether this site may reach programs on this computer: allow it. Safari lets no https page reach http programs; use Chrome, Edge or Firefox.';
      relayMissing: 'Yijin was started without --ai-relay, or the service behind the relay does not answer.';
      address: 'The address is wrong, or the service is down at the moment.';
      browsers: 'The service does not answer web pages (browsers call it CORS): choose “Relay of this computer”, and npm start passes questions on.';
      network: 'The network of the school or company blocks it.';
      v1: 'The address may lack /v1 at its end.';
      pull: 'The model has to be downloaded to this computer first.';
    };
    limits: {
      label: 'Limit of calls';
      perTask: 'A task';
      perDay: 'A day';
      note: 'A call that failed counts too: it was made.';
    };
    price: {
      label: 'Price (optional)';
      in: 'A million tokens asked';
      out: 'A million tokens answered';
      currency: 'Currency';
      note: 'Taken from the site of the service; then the record of calls estimates what they cost. Where a service tells the cost itself, that stands.';
    };
    drafts: {
      label: 'Translator of the browser';
      use: 'Make drafts with the browser’s own translator';
      ready: 'It runs on this computer, asks no AI service and needs no key. It does not read briefs and terms.';
      'needs-download': 'It runs on this computer, asks no AI service and needs no key. At first it downloads the languages. It does not read briefs and terms.';
    };
    sent: {
      title: 'What is sent, and how to remove it';
      when: 'Something is sent only when you press a button. Before the first time you are shown it word for word.';
      what: 'Sent are: instructions for the model, the source and translation you ask about, and brief and terms if you let them go along.';
      never: 'Never sent: names, learner codes, keys to exercises, results, words of other people.';
      whom: {
        cloud: 'The receiver is {{to}}. It may keep what it gets by rules of its own: send nothing confidential.';
        local: 'The receiver is a program on this computer. Nothing leaves the computer, unless that program is set up to do so.';
        relay: 'The receiver is {{to}}; npm start on this computer passes it on. It may keep what it gets by rules of its own: send nothing confidential.';
      };
      record: 'Every call goes into your records: what was asked, what was answered, and by which model. The key is in no record, copy, evidence, log or address.';
      remove: 'To remove it: choose “No AI” above, and forget the key. “Finish and clear” removes the key too.';
    };
  };
  readonly coach: {
    load: {
      loading: 'The coach is on its way…';
      failed: 'The coach could not be fetched. Your text is as it was.';
      again: 'Try again';
    };
    flow: {
      label: 'What to ask the coach';
      hint: 'Hints';
      explain: 'Explain';
      compare: 'Compare';
      reason: 'My reason';
      alternatives: 'Wordings';
    };
    shut: {
      off: 'This task has no AI.';
      'before-hand-in': 'In this task an AI can be asked after you have handed in. Your own attempt comes first.';
      'no-engine': 'No AI is set up. Everything else works without one.';
    };
    toSettings: 'Set up an AI';
    open: {
      ask: 'Open it now…';
      confirm: 'It will be recorded that you opened the AI before handing in, and it will stand in the statement on the use of AI that goes with your work. It cannot be taken back.';
      do: 'Open it, and record it';
      cancel: 'Keep it closed';
    };
    meter: '{{task}} of {{perTask}} calls for this task, {{day}} of {{perDay}} today';
    unwritten: 'It could not be written down. Please try again.';
    preview: {
      title: 'This goes to {{engine}}';
      lead: 'Word for word, and nothing else: only this segment, without brief, terms, other segments or your name.';
      system: 'Instruction for the model';
      user: 'Your texts';
      record: 'From now on questions are sent at once, until you close this window. Each one is in the record of calls.';
      send: 'Send';
      notNow: 'Not now';
    };
    ask: {
      running: 'Waiting for {{engine}}…';
      runningElsewhere: 'Another question is with {{engine}}…';
      cancel: 'Cancel';
      again: 'You asked this before, with the same texts. This is the same answer; nobody was asked.';
      retry: 'Try again';
    };
    say: { hint: 'Hint: {{words}}'; answer: 'Answer: {{words}}' };
    hint: {
      lead: 'One hint at a time, as little as possible: where to look, what kind of problem, a question, and at last one option.';
      empty: 'Write a first version of this segment. Then there is something to give a hint on.';
      seen: 'Hints seen';
      ask: {
        '1': 'Where should I look?';
        '2': 'What kind of problem?';
        '3': 'Ask me a question';
        '4': 'Show one option';
      };
      rung: { '1': 'Where to look'; '2': 'What kind of problem'; '3': 'A question'; '4': 'One option' };
      stale: 'These hints were about an earlier wording of yours.';
      anew: 'Look again, from the start';
      all: 'That was the last hint. For the same wording the hints stay the same: change it, and ask again.';
    };
    option: {
      insert: 'Put it in';
      copy: 'Copy';
      copied: 'Copied.';
      refused: 'The browser does not allow copying: select it, and copy it by hand.';
    };
    judge: {
      label: 'What became of it';
      useful: 'Useful';
      taken: 'Took it';
      changed: 'Took it, changed';
      refused: 'No use';
    };
    point: { on: 'Mark in the text'; off: 'Take the marks off' };
    side: { source: 'source'; target: 'translation'; first: 'first'; second: 'second' };
    earlier_one: '{{count}} earlier answer';
    earlier_other: '{{count}} earlier answers';
    explain: {
      label: 'Word or phrase of the source or the translation';
      ask: 'Explain it';
      take: 'Take what is selected';
      nowhere: 'These words stand neither in the source nor in your translation. Copy them letter by letter, or select them.';
      'nothing-selected': 'Select words in the source or the translation first.';
      findings: 'Or explain what is noted here';
    };
    compare: {
      first: { standing: 'First: the draft'; typed: 'First rendering' };
      second: { standing: 'Second: as it stands now'; typed: 'Second rendering' };
      same: 'Both are the same. Type another rendering in one of the fields.';
      ask: 'Compare';
      reset: 'Back to the draft and yours';
      resetHers: 'Back to yours';
      better: { first: 'The first serves better'; second: 'The second serves better'; depends: 'It depends' };
    };
    reason: {
      label: 'Why did you change the draft here?';
      unchanged: 'This segment is the draft still: there is nothing yet to give a reason for.';
      ask: 'Check my reason';
      given: 'Your reason: {{reason}}';
      verdict: {
        holds: 'Your reason holds';
        doubtful: 'Your reason is open to doubt';
        fails: 'Your reason does not hold';
      };
    };
    alternatives: {
      lead: 'Select words of your translation for other wordings of them; with nothing selected you get ways to go on from its end. Nothing goes in by itself.';
      ask: 'Show up to three';
      elsewhere: 'What is selected does not stand in your translation of this segment. Select words there, or none.';
      goOn: 'Ways to go on';
      instead: 'In place of';
    };
    statement: {
      title: 'Use of AI';
      lead: 'Made from the record of calls by itself. Nothing in it was typed.';
      none: {
        sofar: 'No AI was asked.';
        before: 'Before this hand-in no AI was asked.';
        unknown: 'The log of this work is not here, so it is not known what was asked before the hand-in.';
      };
      sum: {
        sofar_one: 'An AI was asked {{count}} time:';
        sofar_other: 'An AI was asked {{count}} times:';
        before_one: 'Before this hand-in an AI was asked {{count}} time:';
        before_other: 'Before this hand-in an AI was asked {{count}} times:';
        after_one: 'After this hand-in an AI was asked {{count}} time:';
        after_other: 'After this hand-in an AI was asked {{count}} times:';
      };
      opened: 'The student opened the AI for this task before handing it in.';
      line: '{{purpose}} ({{model}}): asked {{calls}}, answered {{answered}}';
      became: { taken: 'taken or useful {{n}}'; changed: 'taken and changed {{n}}'; refused: 'of no use {{n}}' };
      tokens: 'Tokens: {{asked}} asked, {{answered}} answered, as told by {{told}} of {{calls}} calls.';
      tokensUnknown: 'How many tokens it took was not told.';
      cost: 'Cost: {{amount}}, known of {{told}} of {{calls}} calls.';
      costUnknown: 'What it cost is not known.';
      draftFrom: 'The student brought this text. Its draft: {{from}}. What was asked outside this app is not known here.';
      drafted: 'The work began with a draft that came from a call. After that no call wrote into the translation by itself.';
      written: 'No call wrote into the translation by itself.';
      failed: 'The record of calls could not be read. Please reload the page.';
      join: '; ';
    };
    purpose: {
      hint: 'Hints';
      explain: 'Explanations';
      compare: 'Comparisons';
      reason: 'Reasons checked';
      draft: 'Drafts';
      instruct: 'Drafts by her instruction';
      alternatives: 'Alternatives';
    };
    calls: {
      title_one: 'The record: {{count}} call';
      title_other: 'The record: {{count}} calls';
      before: 'Before the hand-in';
      after: 'After the hand-in';
      segment: 'Segment {{n}}';
      elsewhere: 'outside this attempt';
      task: 'Whole task';
      whenUnknown: 'time not known';
      seconds: '{{seconds}} s';
      tokens: '{{asked}} + {{answered}} tokens';
      tokensUnknown: 'tokens not told';
      unanswered: 'no answer is kept';
      texts: 'What was sent and answered';
      sent: 'Sent to the model: {{role}}';
      answer: 'Answer';
      became: { shown: 'shown'; taken: 'taken or useful'; changed: 'taken and changed'; refused: 'of no use' };
      failure: 'Failed: {{why}}';
    };
    elsewhere: 'asked elsewhere by hand, model unknown';
    model: '{{model}} ({{provider}})';
    modelUnknown: 'model not known';
    browserTranslator: 'the translator of the browser';
    instructionName: 'instruction “{{title}}”, version {{version}}';
    draftFrom: {
      ai: '{{model}}, {{instruction}}';
      browser: 'the translator of the browser';
      pasted: 'pasted by the student';
      none: 'none';
    };
    dated: '{{what}}, {{date}}';
    refusedFor: {
      segment: 'It is these words: “{{segment}}” Without them the rest can be asked for.';
      'not-yet': '“{{title}}” has text that stands here too, and you have not handed it in. An AI can be asked about this text once you have.';
      off: '“{{title}}” has text that stands here too, and it is a task without AI.';
    };
  };
  readonly commands: {
    group: { segment: 'This segment'; text: 'In the text'; view: 'View'; go: 'Go to'; app: 'Yijin' };
    name: {
      confirm: 'Confirm and go on';
      reopen: 'Open again';
      mark: 'Mark for later, or take the mark off';
      previous: 'Previous segment';
      next: 'Next segment';
      'previous-unconfirmed': 'Previous unconfirmed segment';
      'next-unconfirmed': 'Next unconfirmed segment';
      'previous-marked': 'Previous marked segment';
      'next-marked': 'Next marked segment';
      'to-brief': 'Go to the brief';
      'to-source': 'Go to the row of this segment';
      'to-checks': 'Go to the checks';
      'to-terms': 'Go to the terms';
      'to-instruct': 'Go to the instruction';
      'next-check': 'Next check';
      'previous-check': 'Previous check';
      'next-region': 'Next part of the page';
      'previous-region': 'Previous part of the page';
      find: 'Find in all segments';
      'find-next': 'Next place found';
      'find-previous': 'Previous place found';
      replace: 'Find and replace';
      'restore-draft': 'Restore the draft';
      'copy-source': 'Copy the source over';
      'fix-first': 'Take the first suggestion of the checks';
      'insert-term': 'Put in term {{n}}: {{term}}';
      'insert-terms': 'Put in a term of this segment';
      'add-note': 'Write a note';
      'add-query': 'Ask the client';
      'add-source': 'Note a source consulted';
      'look-up': 'Look up how you put it before';
      coach: 'Ask the coach';
      'coach-explain': 'Ask the coach about what is selected';
      annotate: 'Mark what is selected as an error';
      undo: 'Undo';
      redo: 'Redo';
      'leave-text': 'Leave the text for its row';
      changes: 'Changes: off, in the text, side by side';
      'changes-off': 'Show no changes';
      'changes-inline': 'Show changes in the text';
      'changes-beside': 'Show the draft beside the translation';
      'fold-left': 'Show or fold the brief';
      'fold-right': 'Show or fold checks, terms and notes';
      'hand-in': 'Hand in…';
      play: 'Play or pause the replay';
      'previous-change': 'Previous change';
      'next-change': 'Next change';
      'previous-pause': 'Previous long pause';
      'next-pause': 'Next long pause';
      palette: 'All commands';
      sheet: 'Keys on this page';
      'go-to-segment': 'Go to segment {{n}}';
      'open-practice': 'Open the practice library';
      'open-growth': 'Open growth';
      'open-evidence': 'Open evidence';
      'language-zh-CN': 'Interface in Chinese';
      'language-en': 'Interface in English';
      'theme-auto': 'Light or dark as the system has it';
      'theme-light': 'Light colours';
      'theme-dark': 'Dark colours';
      'open-settings': 'Open the settings';
    };
    why: {
      'read-only': 'another window is working on it';
      'not-there-yet': 'the editor is still on its way';
      'not-confirmed': 'it is not confirmed';
      'is-draft': 'it is the draft still';
      'is-source': 'it is the source already';
      'no-fix': 'no check has one here';
      'no-check': 'nothing is amiss here';
      'no-term': 'this segment has no such term';
      'no-such-segment': 'there is none';
      'nothing-picked': 'nothing is selected';
      'no-further': 'there is none further on';
      'is-so': 'it is so already';
    };
    title: 'Commands';
    query: 'Find a command';
    placeholder: 'What would you like to do?';
    none: 'No command is called that. Try one word of it, in English or Chinese.';
    count_one: '{{count}} command';
    count_other: '{{count}} commands';
    sheet: { title: 'Keys on this page'; print: 'Print'; close: 'Close' };
  };
  readonly comparison: {
    yours: 'Your translation';
    draft: 'Machine draft';
    reference: 'Reference';
    texts: 'Side by side';
    onlyYours: 'only in yours';
    onlyThere: 'not in yours';
    compare: { label: 'Mark the differences from'; draft: 'Draft'; reference: 'Reference'; none: 'No marks' };
    sentence: {
      two: '{{first}} {{second}}';
      written: {
        words_one: 'You wrote {{length}} words in {{count}} segment, from the source alone.';
        words_other: 'You wrote {{length}} words in {{count}} segments, from the source alone.';
        characters_one: 'You wrote {{length}} characters in {{count}} segment, from the source alone.';
        characters_other: 'You wrote {{length}} characters in {{count}} segments, from the source alone.';
      };
      both: 'Beside it now stand a machine draft you had not seen, and a reference: one good answer among many.';
      nothingBeside: 'It is a text of your own: there is neither a draft nor a reference to set beside it, so it has measures and no findings.';
      draftAlone: 'Beside it now stands a machine draft you had not seen. The reference is not on this device: your teacher may keep it, or the file came without one.';
      points_one: 'The key asks for {{count}} point: {{met}} met, {{notMet}} not met, {{toJudge}} for a person to judge.';
      points_other: 'The key asks for {{count}} points: {{met}} met, {{notMet}} not met, {{toJudge}} for a person to judge.';
    };
    figures: {
      length: 'Length';
      unit: { words: 'words'; characters: 'characters' };
      source: { words: 'source: {{length}} words'; characters: 'source: {{length}} characters' };
      limit: 'the brief allows {{most}}';
      lengthSays: 'Words of your translation (Chinese: characters, runs of letters or digits as one); punctuation marks are not counted.';
      draft: 'Like the draft (chrF2)';
      of100: 'of 100';
      draftSays: 'How much your text and the machine draft share in runs of one to six characters; 100 would be the draft itself. You had not seen it: a high figure says that your wording is the expected one, a low one that you went your own way. Neither is better.';
      reference: 'Like the reference (chrF2)';
      referenceSays: 'The same, against the reference. It is one good answer of many: a free translation that serves its readers well can score low. For comparison, the machine draft’s own figure.';
      ter: 'Edits to the reference (TER)';
      terUnit_one: '{{count}} edit / {{length}} {{unit}} and marks';
      terUnit_other: '{{count}} edits / {{length}} {{unit}} and marks';
      tokens: { words: 'words'; characters: 'characters' };
      terSays: 'The fewest edits that would turn your text into the reference, per 100 {{unit}} of the reference; a block that moved as a whole counts once, and upper and lower case are alike. It can be above 100.';
      theDraft: 'machine draft: {{value}}';
      noReference: 'no reference here';
      noReferenceSays: 'Undefined: the reference of this exercise is not on this device.';
    };
    rationale: {
      title: 'Your rationale';
      none: 'You handed in without a rationale. The rubric marks it; in the next round you can write one.';
    };
    point: {
      met: 'Met';
      'not-met': 'Not met';
      'to-judge': 'To judge';
      found: 'You wrote:';
      wouldDo: 'Good wordings here:';
    };
    how: {
      title: 'How this comparison is made';
      who: 'At once and on this device. No teacher and no AI has judged your text, and nobody else has seen this page.';
      likeness: 'The figures count shared letters and edits. They say how like two texts are, not how good yours is: whether it reaches its readers is for your own eye, your mentors’ and the rubric’s.';
      hter: 'HTER is not given: it measures the editing of a draft, and you edited none.';
      points: 'Key points are found by rule {{rule}}: by counting the key’s wordings in your text. What the key does not know is left for a person to judge.';
    };
  };
  readonly concordance: {
    title: 'Concordance';
    field: 'Words to look up in what you have confirmed';
    placeholder: 'How did I put…?';
    lead_one: 'Looks through the one segment you have confirmed, source and translation. Type words, or select them in the text and press {{keys}}.';
    lead_other: 'Looks through {{count}} segments you have confirmed, source and translation. Type words, or select them in the text and press {{keys}}.';
    reading: 'Reading your earlier work…';
    nothingYet: 'You have confirmed nothing yet in this direction of languages. From the first segment you confirm, you can look up here how you put it, in this task and in later ones.';
    none: 'You have not used these words in a segment you confirmed. Try fewer of them, or one alone.';
    partly: 'Your other tasks could not be read: only this one is looked through.';
    found_one: '{{count}} segment';
    found_other: '{{count}} segments, newest first';
    here: 'This task, segment {{n}}';
    from: '{{task}}, segment {{n}}, {{date}}';
    insert: 'Insert the translation';
    copy: 'Copy';
    more_one: '{{count}} more';
    more_other: '{{count}} more';
  };
  readonly content: {
    'too-large': {
      message: 'The file is larger than {{mb}} MB.';
      mend: 'An exercise is a page or two of text. Split it, or check that it is the right file.';
    };
    'not-a-text-file': {
      message: 'There is a character here that no text file holds.';
      mend: 'Check that this is a YAML file, saved as UTF-8.';
    };
    'lone-surrogate': {
      message: 'Half of a character stands here alone.';
      mend: 'Type the character again; it was cut in two when the text was copied.';
    };
    'control-character': {
      message: '“{{name}}” holds an invisible control character.';
      mend: 'Delete the text and type it again, without pasting.';
    };
    'yaml-too-deep': {
      message: 'Lists and groups are nested far too deep here.';
      mend: 'An exercise needs about ten levels. Look for brackets that were never closed.';
    };
    'yaml-too-many': {
      message: 'The file holds far more values than an exercise can have.';
      mend: 'Check that it is the right file, or divide the exercise.';
    };
    'no-fields': {
      message: 'The file holds no fields.';
      mend: 'An exercise begins with slug, revision and kind; compare it with one that comes with the workbench.';
    };
    'yaml-unbalanced': {
      message: 'A bracket or brace is closed here that was never opened.';
      mend: 'Delete it, or put the text in quotes.';
    };
    'yaml-bad-escape': {
      message: 'This backslash has no meaning here.';
      mend: 'Write two backslashes, or put the text in single quotes.';
    };
    'yaml-alias': {
      message: 'Here stands a YAML alias (*name).';
      mend: 'Write the text out. If it should begin with an asterisk, put it in quotes.';
    };
    'yaml-anchor': {
      message: 'Here stands a YAML anchor (&name).';
      mend: 'Write the text out. If it should begin with an ampersand, put it in quotes.';
    };
    'yaml-tag': {
      message: 'Here stands a YAML tag (!name).';
      mend: 'Leave the tag out. If the text should begin with an exclamation mark, put it in quotes.';
    };
    'yaml-directive': { message: 'Here stands a YAML directive (%…).'; mend: 'Leave the line out.' };
    'yaml-second-document': {
      message: 'A second document begins here (---).';
      mend: 'One file holds one exercise. Move the rest to a file of its own.';
    };
    'not-yaml': {
      message: 'This cannot be read as YAML ({{detail}}).';
      mend: 'Check indentation (spaces, no tabs), and put texts with a colon, a hash or quotation marks in quotes.';
    };
    'null-key': { message: 'A field without a name stands here.'; mend: "Write the field's name before the colon." };
    'key-not-text': {
      message: 'The name of a field must be a word.';
      mend: "Write the field's name before the colon; put a number in quotes.";
    };
    'refused-key': { message: 'No field may be called “{{name}}”.'; mend: 'Leave the field out.' };
    'key-twice': { message: 'The field “{{name}}” stands twice in one group.'; mend: 'Keep one of the two.' };
    'unknown-field': {
      message: 'There is no field “{{name}}” here.';
      mend: 'Check its spelling and its indentation; exercises/README.md lists the fields.';
    };
    'missing-field': { message: 'The field “{{name}}” is missing.'; mend: 'Add it here.' };
    'empty-value': {
      message: 'The field “{{name}}” is empty.';
      mend: 'Write its value after the colon, or leave the field out if it may be.';
    };
    'wrong-value': {
      message: '“{{name}}” has a value it cannot have.';
      mend: 'Compare it with the exercises that come with the workbench.';
    };
    'not-text': { message: '“{{name}}” must be a text.'; mend: 'Put it in quotes.' };
    'not-a-list': {
      message: '“{{name}}” must be a list.';
      mend: 'Write each item on a line of its own after “- ”, or all of them in [square brackets].';
    };
    'not-a-group': {
      message: '“{{name}}” must be a group of fields.';
      mend: 'Write its fields on the lines below, indented by two spaces.';
    };
    'not-a-number': { message: '“{{name}}” must be a number.'; mend: 'Write it in digits, without quotes.' };
    'not-yes-or-no': { message: '“{{name}}” must be true or false.'; mend: 'Write true or false, without quotes.' };
    'not-one-of': { message: '“{{name}}” has a value that is not known.'; mend: 'Choose one of: {{values}}.' };
    'too-short': {
      message: '“{{name}}” has too little in it.';
      mend: 'Write something here, or leave the field out if it may be.';
    };
    'too-long': { message: '“{{name}}” is longer than {{most}}.'; mend: 'Shorten it, or divide it.' };
    'number-out-of-range': {
      message: 'The number in “{{name}}” is too small or too large.';
      mend: 'Check the figure.';
    };
    'own-slug': {
      message: '“{{value}}” is named like a text that a student brought.';
      mend: 'Take a slug that does not begin with own-.';
    };
    'not-a-slug': {
      message: "“{{value}}” cannot be a file's short name.";
      mend: 'Use lower-case letters, digits and single hyphens: zh-en-digital-dunhuang.';
    };
    'not-a-segment-id': { message: '“{{value}}” cannot name a segment.'; mend: 'Use a short name such as s1.' };
    'not-an-error-type': {
      message: '“{{value}}” cannot be an error type.';
      mend: 'Use an id of the typology, such as accuracy/omission.';
    };
    'weights-not-one': { message: 'The weights of the criteria do not add up to 1.'; mend: 'Change the weights.' };
    'five-levels': { message: 'A criterion has five levels.'; mend: 'Describe each level from 1 to 5, in this order.' };
    'four-thresholds': {
      message: 'Five levels have four thresholds between them.';
      mend: 'Give the least figure for levels 2, 3, 4 and 5.';
    };
    'two-points': {
      message: 'A tolerance curve is drawn through two points.';
      mend: 'Give two points, the shorter text first.';
    };
    'criterion-twice': { message: 'Two criteria have the same id.'; mend: 'Give each criterion its own id.' };
    'no-such-curve': {
      message: 'No tolerance curve runs through these two points.';
      mend: 'Give the shorter text first; the longer one may have more points, but fewer per word.';
    };
    'newer-format': {
      message: 'The file is written in format {{format}}; this version reads up to format {{known}}.';
      mend: 'Update the workbench, then open the file again. The file was not changed.';
    };
    'segment-twice': { message: 'There are two segments called {{id}}.'; mend: 'Give each segment its own id.' };
    'reference-missing': {
      message: 'Segment {{id}} has no reference.';
      mend: 'Add one good answer as `reference`; where the draft needs no edit, repeat the draft.';
    };
    'no-key': {
      message: 'The exercise has no key.';
      mend: 'Add `reference` to every segment and `errors` where the draft has them; without a key nothing can be found.';
    };
    'other-revision': {
      message: 'The key belongs to {{slug}}, revision {{revision}}.';
      mend: 'Use the key of this revision.';
    };
    'error-twice': { message: 'Two errors of this segment are called {{id}}.'; mend: 'Give each error its own id.' };
    'key-segment-unknown': {
      message: 'The key knows a segment {{id}} that the exercise has not.';
      mend: 'Remove it from the key, or add the segment.';
    };
    'key-segment-missing': {
      message: 'The key has nothing on segment {{id}}.';
      mend: 'Add its reference and its errors.';
    };
    'unknown-type': {
      message: 'The typology has no error type “{{type}}”.';
      mend: 'Use an id from rubrics/learner-1.yaml.';
    };
    'span-not-in-draft': {
      message: 'The span “{{wording}}” is not in the draft.';
      mend: 'Copy it from the draft, as whole words.';
    };
    'span-ambiguous': {
      message: 'The span “{{wording}}” stands {{times}} times in the draft.';
      mend: 'Take in a word before or after it, so that it stands there once.';
    };
    'place-not-in-draft': {
      message: 'The place “{{wording}}” is not in the draft.';
      mend: 'Copy the words before or after the gap from the draft.';
    };
    'place-ambiguous': {
      message: 'The place “{{wording}}” stands {{times}} times in the draft.';
      mend: 'Give more of the words before or after the gap.';
    };
    'spans-overlap': {
      message: 'The errors {{one}} and {{other}} stand on the same words (“{{wording}}”).';
      mend: 'Shorten one span, or make one error of the two.';
    };
    'accept-one-character': {
      message: 'The accepted wording “{{wording}}” is a single character.';
      mend: 'Give it with a neighbour: one Chinese character occurs by chance.';
    };
    'reject-one-character': {
      message: 'The rejected wording “{{wording}}” is a single character.';
      mend: 'Give it with a neighbour, or good answers will be sent to a person.';
    };
    'accept-does-not-repair': {
      message: 'The accepted wording “{{wording}}” does not repair the error when it takes its place.';
      mend: 'Look for the span or a rejected wording inside it, or for the same wording elsewhere in the draft.';
    };
    'reject-repairs': {
      message: 'The rejected wording “{{wording}}” repairs the error.';
      mend: 'Remove it from `reject`, or remove the accepted wording that equals it.';
    };
    'wording-shared': {
      message: 'The wording “{{wording}}” of error {{one}} also stands in the key of error {{other}}: repairing {{other}} would change what is found of {{one}}.';
      mend: 'Take in words that only belong to the one error.';
    };
    'reference-does-not-repair': {
      message: 'The reference does not repair error {{id}}.';
      mend: "Add the reference's wording to `accept`, or mend the reference.";
    };
    'reference-over-limit': {
      message: 'The reference has {{count}} words or characters; the brief allows {{most}}.';
      mend: 'Shorten the reference, or raise `limit`.';
    };
    'reference-forbidden': {
      message: 'The reference has “{{wording}}”, which the brief forbids.';
      mend: 'Mend the reference, or remove the wording from `forbidden`.';
    };
    'draft-not-all-missed': {
      message: 'The untouched draft does not count as leaving error {{id}}.';
      mend: 'An accepted wording reaches over the border of the span; shorten it or lengthen the span.';
    };
    'term-not-in-source': {
      message: 'The term “{{wording}}” is in no source segment.';
      mend: 'Check its spelling, or leave the term out.';
    };
    'term-forbids-itself': { message: '“{{wording}}” is both wanted and forbidden.'; mend: 'Keep it in one place.' };
    'same-language': {
      message: 'Source and target are the same language ({{source}}, {{target}}).';
      mend: 'Choose Chinese for one and English for the other.';
    };
    'not-in-target-script': {
      message: 'This text does not look like {{language}}.';
      mend: 'Check that source and target were not mixed up.';
    };
    'no-such-rubric': {
      message: 'There is no rubric “{{rubric}}” for this brief.';
      mend: 'Set postEditing to full or light, or add the rubric.';
    };
    'few-free-segments': {
      message: 'Only {{free}} of {{segments}} segments are without an error.';
      mend: 'Leave some segments right, so that restraint is trained as well.';
    };
    'too-much-to-check': {
      message: 'From segment {{id}} on, the key has too many and too long wordings to be checked.';
      mend: 'Shorten the lists of accepted and rejected wordings, or divide the exercise.';
    };
    'too-many-terms': {
      message: 'There are too many terms ({{terms}}) for a text of this length to be checked.';
      mend: 'Keep the terms that this text needs.';
    };
    'not-called-as-slug': {
      message: 'The file should be called {{expected}}.';
      mend: 'Rename the file, or change the slug or id in it.';
    };
    'slug-taken': {
      message: 'The name {{slug}} is already used by {{file}}.';
      mend: 'Give this exercise its own slug.';
    };
    'content-file-missing': {
      message: 'The file {{file}} is missing.';
      mend: 'Restore it: keys are checked against it.';
    };
    'schema-stale': {
      message: 'The JSON Schema no longer fits the form of these files.';
      mend: 'Run npm run content:schemas.';
    };
    'pair-without-text': {
      message: 'The pair {{id}} names {{slug}}, which is no sound exercise here.';
      mend: 'Check its spelling, or mend that exercise first.';
    };
    'pair-unlike': {
      message: 'The two texts of {{id}} differ in kind, field, level, languages or how far to edit.';
      mend: 'Only like texts make a matched pair.';
    };
    'pair-apart': {
      message: 'The two texts of {{id}} are more than 10 % apart in {{figure}}: {{a}} and {{b}}.';
      mend: 'Lengthen or shorten one of them, or move an error.';
    };
  };
  readonly device: {
    title: 'This device';
    lead: 'Your practice is kept in this browser alone. Clearing the browser or changing computers can take it away: with a copy outside, it does not matter.';
    loading: 'Looking at what is here…';
    copy: {
      label: 'Copies outside this browser';
      last: {
        file: 'Last copy outside this browser: {{time}}, as a file.';
        folder: 'Last copy outside this browser: {{time}}, in your folder.';
      };
      never: 'There is no copy outside this browser yet.';
      onlyTasks: 'Single tasks were saved as files; there is no copy of everything yet.';
      changed: 'Changed since: {{titles}}.';
      changedMany_one: 'Changed since: {{titles}} and {{count}} more.';
      changedMany_other: 'Changed since: {{titles}} and {{count}} more.';
      records_one: '{{count}} new record since (a reason given, an exercise taken in).';
      records_other: '{{count}} new records since (reasons given, exercises taken in).';
      thisChanged: 'It has changed since.';
      unchanged: 'Nothing has changed since.';
      low: 'This browser does not promise to keep data for good: a copy now is a good idea.';
      old: 'What you wrote after {{since}} is in this browser alone: please save a copy now.';
      short: {
        never: 'No copy outside this browser';
        changed: 'Changed since copy of {{time}}';
        kept: 'Copy of {{time}}';
        old: 'Only here since {{since}}';
      };
      save: 'Save as a file';
      saveShort: 'Save copy';
      more: 'This device';
      putAway: 'Put this line away for now';
    };
    save: {
      all: 'Save everything as a file';
      one: 'Save as a file';
      oneOf: 'Save “{{title}}” as a file';
      done: 'Handed to the browser as a download: {{name}}';
      failed: 'The copy could not be made. Nothing on this device has changed; please try again.';
      what: 'The file holds all records, work in progress with its every edit, reflections not yet handed in, and exercises you took in; not the settings. It opens here or on another device.';
    };
    tasks: {
      title: 'Task by task';
      task: 'Task';
      touched: 'Last change';
      copied: 'Last copy';
      none: 'none';
      behind: '{{time}}, changed since';
    };
    attempt: { open: 'under way'; 'handed-in': 'handed in'; second: 'from a file of {{date}}' };
    open: {
      title: 'Open a copy';
      text: 'Choose a .yijin file, or drop it on this page. You first see what is in it and what would happen; nothing that is here is overwritten.';
      button: 'Choose a file';
      drop: 'Let go to look into this file';
      reading: 'Reading {{file}}…';
      failed: '{{file}} could not be read. Nothing has changed; please try again.';
      device: '{{file}}: everything of {{author}}, saved {{at}}.';
      task: '{{file}}: one task of {{author}}, saved {{at}}.';
      records: '{{file}}: records given out by {{author}}, saved {{at}}.';
      adopted: 'Nothing has been done on this device yet. You will go on here with the learner code {{author}}.';
      other: 'The learner code in the file is {{author}}; the one here is {{own}}. If it is not your file, please leave it: it would be mixed with your growth. On a computer that you share, add a learner below first.';
      attempts: 'Work';
      as: {
        new: 'not here: will be added';
        same: 'here already, word for word';
        'here-ahead': 'newer here: stays as it is';
        'file-ahead': 'newer in the file: this device goes on from there';
        apart: 'changed on both sides: added as a second attempt, yours here stays as it is';
        'in-records': 'changed on both sides: the one in the file is handed in and kept as such, yours here stays as it is';
      };
      recordsNew_one: '{{count}} new record.';
      recordsNew_other: '{{count}} new records.';
      recordsKnown_one: '{{count}} record that is here already.';
      recordsKnown_other: '{{count}} records that are here already.';
      recordsRefused_one: '{{count}} record has the number of one here and another content: it will not be taken in, yours stays.';
      recordsRefused_other: '{{count}} records have the numbers of ones here and another content: they will not be taken in, yours stay.';
      notes_one: '{{count}} reflection or reason not handed in yet.';
      notes_other: '{{count}} reflections or reasons not handed in yet.';
      later_one: '{{count}} part is of a newer Yijin and cannot be read here. It stays in the file: update Yijin and open it again.';
      later_other: '{{count}} parts are of a newer Yijin and cannot be read here. They stay in the file: update Yijin and open it again.';
      nothing: 'Everything in it is here already. There is nothing to do.';
      take: 'Take it in';
      leave: 'Leave it';
      close: 'Close';
      taking: 'Taking it in…';
      taken: 'Done: what is in {{file}} is on this device now.';
      notTaken: 'Not all of it was taken in. What was here has not changed; open the file again to go on where it stopped.';
    };
    fault: {
      refused_one: '{{file}} was not opened: {{count}} thing is wrong with it. Nothing on this device has changed.';
      refused_other: '{{file}} was not opened: {{count}} things are wrong with it. Nothing on this device has changed.';
      whole: 'The whole file';
      line: 'Line {{line}}';
      more_one: '{{count}} more';
      more_other: '{{count}} more';
      code: {
        unreadable: 'The file cannot be read.';
        'bad-gzip': 'This is not a copy made by Yijin.';
        cut: 'The file is not whole: its end is missing.';
        'trailing-bytes': 'Something else stands behind the end of the file.';
        empty: 'The file is empty.';
        'too-large': 'Unpacked it is over {{limit}} bytes.';
        'too-many-lines': 'It has over {{limit}} lines.';
        'wrong-count': 'It promises {{promised}} lines and has {{found}}.';
        'not-a-bundle': 'It does not begin like a copy made by Yijin.';
        'bad-utf-8': 'This line is not UTF-8 text.';
        'not-a-line': 'This line is not built like one of a copy.';
        'too-deep': 'This line is nested too deeply.';
        'hash-differs': 'This line was changed: its check value does not match.';
        'newer-format': 'The file was written by a newer Yijin (format {{format}}).';
        'line-too-large': 'This line is over {{limit}} bytes.';
        'not-a-record': 'This line is not a whole record.';
        'id-twice': 'Two records have one number: {{id}}.';
        'not-a-local-row': 'This line is not a whole piece of work ({{path}}).';
        'log-not-whole': 'The edit log of this attempt is not whole.';
        'attempt-twice': 'One attempt is there twice.';
      };
      mend: {
        again: 'Fetch the file once more from where you keep it, or take an earlier copy. It opens only if no other program has changed it.';
        other: 'Choose a file whose name ends in .yijin.';
        update: 'Update Yijin first, then open the file again.';
      };
    };
    folder: {
      title: 'Copies to a folder, by themselves';
      text: 'Choose a folder, best one that is synced to somewhere else. Yijin puts a copy there after each hand-in and every few minutes while you write. It keeps the last {{count}}, and the last of each of {{days}} days.';
      cannot: 'This browser cannot write to a folder of yours (Chrome and Edge can). Please save a file with the button above.';
      choose: 'Choose a folder';
      other: 'Choose another folder';
      stop: 'Stop these copies';
      now: 'Copy now';
      name: 'Folder: {{name}}';
      last: 'Last copy {{time}}: {{file}}';
      none: 'No copy yet.';
      copies: 'Copies in the folder';
      allow: 'Allow it again';
      failed: {
        permission: '{{time}}: the browser needs your permission again to write to this folder.';
        gone: '{{time}}: the folder was not found; it may have been moved or deleted. Please choose it again.';
        full: '{{time}}: there is no room on that disk.';
        'too-large': '{{time}}: the work is too large for one copy that can be read back. Please save it task by task.';
        other: '{{time}}: the copy was not made. It will be tried again.';
      };
      refused: 'This folder cannot be used. Please choose another.';
    };
    people: {
      title: 'Who uses this browser';
      text: 'On a computer that you share, each has a learner of her own: work, growth and learner code are kept apart. Names stay in this browser. This is no password: whoever opens this browser can switch.';
      own: 'Now: {{name}}, learner code {{code}}';
      first: 'the first one here';
      name: 'Name';
      rename: 'Change the name';
      saved: 'Changed.';
      switch: 'Switch to {{name}}';
      others: 'Others';
      add: 'Add a learner';
      addName: 'Name of the new learner';
      failed: 'This browser cannot keep names, so there can be no second learner.';
    };
    clear: {
      title: 'Finish and clear';
      text: 'When you are done on a shared computer: remove all that is yours from this browser. It cannot be undone; a copy is the only way back.';
      begin: 'Finish and clear…';
      copyFirst: 'First: a copy that is up to date';
      covered: 'Nothing has changed since your last copy ({{time}}).';
      uncovered: 'Something of yours is in no copy: please save it as a file first.';
      have: 'I have the copy with me (a stick, a cloud folder, another computer).';
      typeTitle: 'Then type “{{word}}”';
      word: 'clear';
      do: 'Remove all that is mine for good';
      cancel: 'Do not clear';
      doing: 'Removing…';
      failed: 'Not everything could be removed: another window of Yijin may not answer. Close all its windows and try again.';
    };
    cleared: {
      title: 'Cleared. You can leave this computer.';
      elsewhere: 'Another window has cleared what was here';
      attempts_one: '{{count}} piece of work with its edit log';
      attempts_other: '{{count}} pieces of work with their edit logs';
      records_one: '{{count}} record (hand-ins, findings, exercises taken in)';
      records_other: '{{count}} records (hand-ins, findings, exercises taken in)';
      notes_one: '{{count}} reflection or reason not handed in';
      notes_other: '{{count}} reflections or reasons not handed in';
      rest: 'the learner code {{code}}, the name, and the chosen folder';
      kept: 'What stays are the settings of the screen and Yijin itself; nothing of yours is in them. Copies you saved are untouched: take or delete those in the download folder yourself.';
      back: 'This cannot be undone. To go on, open your copy on any computer.';
      begin: 'Open Yijin';
    };
    inApp: {
      label: 'Open in the system browser';
      title: 'You have opened Yijin inside {{app}}.';
      titleOther: 'You have opened Yijin inside another app.';
      why: 'When that app clears its cache, your work may go with it, and copies cannot be saved as files here.';
      how: {
        menu: 'Tap ⋯ at the top right and choose “Open in browser” (在浏览器打开).';
        other: 'Choose “Open in browser” from the menu, or copy the address into the browser of your device.';
      };
      app: { wechat: 'WeChat'; qq: 'QQ'; weibo: 'Weibo'; dingtalk: 'DingTalk'; feishu: 'Feishu'; alipay: 'Alipay' };
      copy: 'Copy the address';
      copied: 'Copied: paste it into the address bar of your browser.';
      notCopied: 'It could not be copied. The address is {{address}}';
      dismiss: 'Not now';
    };
  };
  readonly effort: {
    title: 'How you worked';
    replay: { open: 'Replay this work'; says: 'The text as it grew, change by change, and a timeline of the attempt.' };
    leaves: 'What may leave of how you worked, and files for research';
    missing: {
      nothing: 'The edit log of this work is not on this device, so nothing can be said of how it was made. The findings do not need it.';
      'not-disclosed': 'Not disclosed: the edit log of this work came without what was done in it. Nothing is wrong with it, and the findings do not need it.';
      broken: 'The edit log of this work was changed after it was handed in, or is damaged. Figures from a part of it would be wrong, so none are given. The findings do not rest on it.';
      'other-text': 'The edit log that came with this work does not fit the text of the exercise, so no figures are given. The findings do not rest on it.';
      'no-visit': 'The edit log tells of no time spent in a segment, so there are no figures.';
    };
    sentence: {
      two: '{{first}} {{second}}';
      seconds_one: '{{count}} second';
      seconds_other: '{{count}} seconds';
      minutes_one: '{{count}} minute';
      minutes_other: '{{count}} minutes';
      time_zero: 'You worked on the segments for about {{time}}.';
      time_one: 'You worked on the segments for about {{time}}, in one sitting.';
      time_other: 'You worked on the segments for about {{time}}, in {{count}} sittings.';
      timeSpot_zero: 'You looked through the segments for about {{time}}.';
      timeSpot_one: 'You looked through the segments for about {{time}}, in one sitting.';
      timeSpot_other: 'You looked through the segments for about {{time}}, in {{count}} sittings.';
      pace: 'That is {{pace}} seconds for each word of the source.';
      returns_zero: 'You left no segment to come back to it later.';
      returns_one: 'Once you came back to a segment you had left.';
      returns_other: '{{count}} times you came back to a segment you had left.';
      efficiency: 'Of the characters you put in and took out, {{share}} were needed to get from where you began to your text; the rest were ways tried and left.';
    };
    fair: 'Effort never enters a mark, and slow is not worse than fast. Compare these figures with your own of other days, in the same direction: key times of Chinese and of English are never compared, since an input method types in another way.';
    allRounds: 'The log goes on from round to round: this is the work of all {{round}} rounds.';
    spread: '{{median}} ({{q1}}–{{q3}}), n = {{n}}';
    table: {
      caption: 'Time, keys and text';
      figure: 'Figure';
      task: 'Whole task';
      spread: 'Over the segments';
      spreadUnit: 'median (quartiles), n segments';
    };
    unit: {
      time: 'min:s; gaps cut at {{idle}} s';
      idleCut: 'min:s beyond {{idle}} s of a gap';
      hidden: 'min:s';
      whole_zero: 'min:s; gaps cut at {{idle}} s';
      whole_one: 'min:s, {{count}} sitting; gaps cut at {{idle}} s';
      whole_other: 'min:s, {{count}} sittings; gaps cut at {{idle}} s';
      secondsPerWord: 's per word; EWC {{words}}';
      wordsPerHour: 'words (EWC) per hour';
      beside: 'by key; by pointer or touch: {{pointer}}';
      keyRatio_one: 'keys per character; {{shown}} character';
      keyRatio_other: 'keys per character; {{shown}} characters';
      efficiency: '{{changed}} / {{all}} characters; 1 is no detour';
      nothingChanged: 'nothing was changed';
      fresh: '{{part}} of {{fresh}} characters put in';
      nothingFresh: 'nothing was put in';
      ime: 'compositions, {{cancelled}} given up; {{time}} min:s inside';
      revisits_one: 'return';
      revisits_other: 'returns';
    };
    keys: {
      insert_one: '{{shown}} typed';
      insert_other: '{{shown}} typed';
      ime_one: '{{shown}} in the input method';
      ime_other: '{{shown}} in the input method';
      delete_one: '{{shown}} deleting';
      delete_other: '{{shown}} deleting';
      navigate_one: '{{shown}} moving';
      navigate_other: '{{shown}} moving';
      paste_one: '{{shown}} paste';
      paste_other: '{{shown}} pastes';
      cut_one: '{{shown}} cut';
      cut_other: '{{shown}} cuts';
      silent_one: 'those of {{shown}} composition not recorded';
      silent_other: 'those of {{shown}} compositions not recorded';
    };
    figure: {
      time: {
        name: 'Editing time';
        says: 'From entering a segment to leaving it, all visits together. Of a gap without any key or click no more than {{idle}} s counts; a hidden page counts nothing. Time is the browser’s steady clock within a sitting, which neither sleep nor a changed clock can move.';
      };
      idleCut: {
        name: 'Cut as idle';
        says: 'What gaps in a segment had beyond {{idle}} s: thinking or absence, which the log cannot tell apart.';
      };
      hidden: {
        name: 'Page hidden';
        says: 'While a segment was open and another tab or window was before it: perhaps a dictionary. It is not in the editing time.';
      };
      whole: {
        name: 'At the task';
        says: 'Everything in the workbench with gaps cut at {{idle}} s: the segments, and the brief and the panels beside them.';
      };
      secondsPerWord: {
        name: 'Seconds per word';
        says: 'Editing time over the evaluation words (EWC) of the source. For a Chinese source these are its characters divided by 1.6.';
      };
      wordsPerHour: { name: 'Words per hour'; says: 'The same the other way round.' };
      keys: {
        name: 'Keystrokes';
        says: 'Keys alone, by what they did. A composition counts the keys pressed in it, as far as the input method tells them: on touch screens and by handwriting it may tell none. An arrow held down counts where it begins and ends.';
      };
      beside: {
        name: 'Commands, pointer';
        says: 'Undo, redo, confirming and fixes by key, and what was done by pointer or touch. They are in no other figure.';
      };
      keyRatio: {
        name: 'Key ratio';
        says: 'Keystrokes over the characters of the final text. A text that was only read has 0; one typed afresh without a slip has about 1, in Chinese more by the input method.';
      };
      efficiency: {
        name: 'Edit efficiency';
        says: 'The fewest characters that had to change, over all that were put in and taken out. 1 is no detour; a detour may have been a good thought.';
      };
      pasted: {
        name: 'Pasted';
        says: 'The share of the characters put in that came by pasting or dragging. Undo, redo and putting the draft back are left out.';
      };
      suggested: {
        name: 'Suggested';
        says: 'The share of the characters put in that came from a suggestion or the quick fix of a check.';
      };
      ime: {
        name: 'Input method';
        says: 'Compositions, from the first key to the end, and the time inside them. Pauses are not counted inside a composition.';
      };
      revisits: {
        name: 'Returns';
        says: 'How often you came back to a segment after having been in another one. Leaving the window and coming back is no return, nor is the segment the page opens with.';
      };
    };
    pauses: { caption: 'Pauses between keys, by threshold'; from: 'from {{ms}} ms' };
    pause: {
      count: {
        name: 'Pauses';
        unit: 'number';
        says: 'Gaps between two keys that are at least as long as the threshold; also from entering a segment to the first key, and from the last key to leaving it.';
      };
      total: { name: 'In all'; unit: 'min:s'; says: 'All pauses together, each at most {{idle}} s.' };
      mean: { name: 'Mean pause'; unit: 's'; says: 'The time in pauses over their number.' };
      ratio: {
        name: 'Share of time';
        unit: 'median (quartiles) over segments';
        says: 'The time in pauses over the editing time.';
      };
      apr: {
        name: 'APR';
        unit: 'median (quartiles) over segments';
        says: 'Average pause ratio: the mean pause over the seconds per word. It falls as effort grows, since many short pauses make the mean small.';
      };
      pwr: {
        name: 'PWR';
        unit: 'pauses per word; median (quartiles) over segments';
        says: 'Pause to word ratio: pauses over the words of the source (EWC). It grows with effort.';
      };
      bursts: { name: 'Typing bursts'; unit: 'number'; says: 'Runs of keys with no pause between them.' };
      waits: {
        name: 'Waits in the input method';
        unit: 'number, apart from pauses';
        unknown: 'not recorded in this log';
        silent: 'not recorded: the input method told no keys';
        part: 'recorded in {{told}} of {{all}} compositions';
        mean: 'mean {{seconds}} s';
        says: 'Waits inside a composition mix typing, choosing a candidate and the software, so they are no pauses and are counted apart.';
      };
    };
    segments: {
      open: 'Segment by segment';
      order: 'In this order you went through them:';
      scroll: 'Effort by segment, can be scrolled sideways';
      caption: 'By segment; pauses from {{ms}} ms';
      segment: 'Segment';
      words: { name: 'Source'; unit: 'EWC' };
      time: { name: 'Editing time'; unit: 'min:s' };
      idleCut: { name: 'Cut as idle'; unit: 'min:s' };
      secondsPerWord: { name: 'Per word'; unit: 's' };
      keys: { name: 'Keystrokes'; unit: 'keys' };
      keyRatio: { name: 'Key ratio'; unit: 'per character' };
      efficiency: { name: 'Efficiency'; unit: '1 = no detour' };
      pasted: { name: 'Pasted'; unit: 'of what was put in' };
      pauses: { name: 'Pauses'; unit: 'number' };
      apr: { name: 'APR'; unit: 'ratio' };
      pwr: { name: 'PWR'; unit: 'per word' };
      revisits: { name: 'Returns'; unit: 'number' };
    };
    explain: 'What these figures say';
  };
  readonly evidence: {
    title: 'Evidence';
    page: {
      heading: 'Evidence';
      lead: 'Choose what an outsider may see of your work. The page shown here is what they get: it opens without Yijin, and its figures can be computed again by anyone.';
      loading: 'Reading your work…';
      failed: 'Your work could not be read just now. It is kept on this device; loading the page again usually helps.';
      empty: {
        title: 'Nothing to show yet';
        text: 'An evidence pack is made of works you have handed in. Finish one task in the practice library, and it appears here.';
        go: 'To the practice library';
      };
      works: {
        title: 'Works';
        hint: 'First tries are chosen for you: they show what you can do without having seen the findings.';
        ownText: 'your own text: all of it goes into the pack';
        first: 'first try';
        round: 'round {{round}}';
        repeat: 'repeat';
        all: 'Choose all';
        firstOnly: 'First tries only';
        none: 'No work is chosen. Choose at least one.';
        missing_one: '{{count}} work is left out, because its exercise is not on this device.';
        missing_other: '{{count}} works are left out, because their exercises are not on this device.';
      };
      language: { title: 'Language of the page'; hint: 'Your texts stay as they are.' };
      name: {
        title: 'Name on the page';
        hint: 'May stay empty. It stands on this page only: it is not kept, and not in the JSON file. Elsewhere your learner code {{code}} stands for you.';
      };
      process: {
        title: 'How you worked';
        hint: 'Texts and figures go out, and nothing of how you worked, unless you choose more for a work. That costs nothing: no figure or mark rests on it.';
        level: { none: 'product only'; times: 'with times'; keys: 'with keys' };
        change: 'Choose what leaves: {{task}}';
        choose: 'change';
        all: 'Process data of all works: levels, research files';
        'not-here': 'no edit log on this device';
        'too-large': 'This log is too long for a pack: its work goes out with its product only. Save it from the page of its process data instead.';
        redacted_one: 'text of {{count}} event taken out';
        redacted_other: 'texts of {{count}} events taken out';
      };
      keyNote: 'Where an exercise has a key, the pack holds it, so that the findings can be computed again. Do not post it where others still have to do these tasks.';
      export: {
        title: 'Take it with you';
        html: 'Save the page';
        htmlFor: 'HTML: opens in any browser, without a network, and prints to A4';
        json: 'Save the data';
        jsonFor: 'JSON: every text, figure and hash, for checking with a program';
        print: 'Print';
        printFor: 'Prints the page as you see it, or saves it as PDF';
        saved: 'Saved: {{file}}';
        together: 'Give both files together: the page names the data by its hash.';
      };
      preview: {
        title: 'The page an outsider sees';
        making: 'Making the page…';
        failed: 'The page could not be made. Your work is untouched; please try again.';
        again: 'Try again';
      };
    };
    check: {
      title: 'Check a pack';
      lead: 'Anyone can check a pack here: its hashes, and every figure computed again from its texts. Nothing leaves this device.';
      choose: 'Choose a JSON pack';
      drop: 'Let go to check this pack';
      reading: 'Reading {{file}}…';
      progress: 'Checking work {{done}} of {{of}}…';
      stop: 'Stop';
      close: 'Close';
      whole: {
        title: 'The pack is whole.';
        text_one: 'All hashes fit, and every figure of its {{count}} work was computed again with the same result.';
        text_other: 'All hashes fit, and every figure of its {{count}} works was computed again with the same result.';
        limits: 'That shows that nothing was changed after it was made. It cannot show who wrote the texts.';
        about: 'Learner {{code}}, made {{date}} with Yijin {{version}}.';
      };
      broken: {
        title_one: 'Something in this pack does not fit.';
        title_other: '{{count}} things in this pack do not fit.';
        text: 'It was changed after it was made, or damaged on the way. Ask for the file again.';
        more_one: 'and {{count}} more';
        more_other: 'and {{count}} more';
      };
      refused: {
        title: 'This file cannot be checked.';
        'too-large': 'It is larger than {{limit}} MB, and no pack is.';
        'too-deep': 'It is nested deeper than any pack is.';
        'not-text': 'It is not a text in UTF-8.';
        'not-json': 'It is not JSON. Choose the file that ends in .json, not the page.';
        unreadable: 'The browser could not read the file. Choose it again.';
      };
      fault: {
        'not-a-pack': 'This is not an evidence pack of Yijin, or a part of it is missing or misspelt{{place}}.';
        place: ': {{path}}';
        'newer-format': 'The pack was made with a newer version of Yijin (format {{format}}). Update Yijin to check it.';
        'pack-hash': 'The hash of the whole pack differs: something in it was changed.';
        'line-hash': 'The hash of a text differs: {{list}}, number {{n}}.';
        'source-missing': '{{work}}: not in the pack: {{what}}.';
        'source-invalid': '{{work}}: does not fit the rest of the work: {{what}}.';
        'other-learner': '{{work}}: written by somebody else than the learner of the pack: {{what}}.';
        'work-twice': '{{work}} is in the pack twice.';
        'texts-hash': '{{work}}: the texts differ from what the submission commits to.';
        'figures-differ': '{{work}}: this figure does not follow from the texts: {{figure}}.';
        'ai-use-differs': '{{work}}: the log counts other calls to an AI than the statement says ({{figure}}).';
        'instructed-differs': '{{work}}: the log shows other instructions to an AI, or other results of them, than were handed in ({{figure}}).';
        'growth-differs': '{{work}}: the growth table does not follow from the works: {{figure}}.';
        log: {
          'chain-broken': '{{work}}: the edit log was changed or damaged in part {{n}}; what stands before it is whole.';
          'event-invalid': '{{work}}: part {{n}} of the edit log holds something that is no event.';
          'count-differs': '{{work}}: part {{n}} of the edit log does not hold as many events as it says.';
          'head-differs': '{{work}}: the end of the edit log is missing, or was changed.';
          'other-log': '{{work}}: the edit log is that of another submission.';
          'events-missing': '{{work}}: the edit log has {{found}} of {{of}} events.';
          'does-not-fit': '{{work}}: the edit log does not fit the text of the exercise.';
          'texts-differ': '{{work}}: the edit log leads to another text than the one handed in (segment {{segment}}).';
        };
      };
      list: { exercises: 'exercises'; keys: 'keys'; rubrics: 'rubrics'; records: 'records'; other: 'sources' };
      what: {
        submission: 'submission';
        exercise: 'exercise';
        key: 'key';
        rubric: 'rubric';
        'self-assessment': 'self-assessment';
        texts: 'texts';
        reply: 'reason for an edit';
        log: 'edit log';
      };
      work: 'Work {{n}}';
      someWork: 'A work';
      log: {
        none_one: 'The edit log of {{count}} work is not disclosed. That is the student’s choice and says nothing about the work.';
        none_other: 'The edit logs of {{count}} works are not disclosed. That is the student’s choice and says nothing about the works.';
        times_one: 'The edit log of {{count}} work is disclosed with times and without text. It has all its events, and they fit the texts in length.';
        times_other: 'The edit logs of {{count}} works are disclosed with times and without text. They have all their events, which fit the texts in length.';
        keys_one: 'The edit log of {{count}} work is disclosed in full: it leads to the text handed in, and has the head the submission commits to.';
        keys_other: 'The edit logs of {{count}} works are disclosed in full: they lead to the texts handed in, and have the heads the submissions commit to.';
        redacted_one: 'The edit log of {{count}} work is disclosed with keys; of its events, the student took the texts of {{events}} out, marked █. It leads to the text handed in wherever it can be read.';
        redacted_other: 'The edit logs of {{count}} works are disclosed with keys; the students took the texts of {{events}} events out, marked █. They lead to the texts handed in wherever they can be read.';
        part: 'Where a log is disclosed in part, its head cannot be computed from it: that nothing else was done is then the student’s word.';
        replay: 'Replay what the pack carries';
      };
    };
    sheet: {
      documentTitle: 'Evidence pack {{code}} · Yijin 译进';
      alone: 'The student made this pack alone; it is not a credential.';
      statement: 'No institution has marked, signed or confirmed it. The figures are computed from the texts by published rules, and anyone can compute them again (see the last page).';
      name: 'Name, as the student gives it';
      learner: 'Learner code';
      works: 'Works';
      made: 'Made';
      madeWith: 'Made with';
      version: 'Yijin {{version}}';
      noWorks: 'This pack holds no work.';
      join: '; ';
      comma: ', ';
      colon: ': ';
      range: '{{low}} to {{high}}';
      of: '{{hits}} of {{n}}';
      ewc: '{{ewc}} evaluation words';
      interval: '95 % interval';
      noKey: 'no key at hand';
      ownText: 'no key: the student brought the text';
      try: { first: 'first try'; round: 'round {{round}}'; repeat: 'repeat' };
      status: { repaired: 'Repaired'; missed: 'Missed'; 'to-judge': 'To judge' };
      growth: {
        title: 'At a glance';
        lead: 'Each machine draft that has a key holds planted errors. A first try is round 1 of the first attempt at an exercise; later rounds and repeats are listed apart, because memory helps them.';
        chart: 'Share of planted errors repaired, by first try';
        key: 'Below each sign the number of its work. Dots: Chinese to English; open squares: English to Chinese. Two signs with a thick line: from surely repaired to repaired if every case still to be judged is. Thin line: 95 % interval (Wilson).';
        first: 'First tries';
        later: 'Later rounds and repeats';
        noTrend: 'Below {{n}} first tries of one kind and direction, no trend is claimed.';
        date: 'Handed in';
        task: 'Task';
        repaired: 'Repaired';
        leadTranslate: 'A first try is round 1 of the first attempt at an exercise; later rounds and repeats are listed apart, because memory helps them.';
        self: '{{score}} of 100';
        noSelf: 'none';
        spotted: 'Error spotting';
        translated: 'Translation from scratch';
        selfHead: 'Self-assessment';
      };
      work: {
        number: 'Work {{n}}';
        text: 'Text';
        kind: 'Task';
        handedIn: 'Handed in';
        level: 'Level and field';
        length: 'Length of the source';
        lengthIn: {
          characters: '{{words}} characters in {{segments}} segments ({{rule}}); {{ewc}} evaluation words';
          words: '{{words}} words in {{segments}} segments ({{rule}}); {{ewc}} evaluation words';
        };
        client: 'Client';
        purpose: 'Purpose';
        audience: 'Readers';
        register: 'Manner';
        draft: 'Draft';
        draftFrom: '{{from}} ({{licence}})';
        noLicence: 'licence not stated';
      };
      findings: {
        none: 'No errors were planted in this draft: it asked for restraint.';
        decided: 'Of {{errors}} planted errors {{repaired}} were repaired and {{missed}} missed.';
        open: 'Of {{errors}} planted errors {{repaired}} were repaired and {{missed}} missed; {{toJudge}} still need a person’s eye.';
      };
      figures: {
        title: 'Figures';
        figure: 'Figure';
        value: 'Value';
        basis: 'Counted from';
        by: 'Made by';
        repaired: 'Errors repaired';
        missed: 'Errors missed';
        toJudge: 'To be judged';
        overEdit: 'Over-edit rate';
        characters: 'Characters changed';
        hter: { words: 'HTER, edits per 100 words'; characters: 'HTER, edits per 100 characters' };
        self: 'Self-assessment';
        edges: 'of the characters changed; edits, counted by place: {{preferential}} preferential, {{consequential}} along with a repair';
        nothingChanged: 'nothing was changed';
        edits: {
          words: '{{edits}} edits, {{n}} words and marks';
          characters: '{{edits}} edits, {{n}} characters and marks';
        };
        ofLonger: '{{rate}} of the longer version';
        chrf: '100 is unchanged';
        criteria_one: 'of 100, {{count}} criterion';
        criteria_other: 'of 100, {{count}} criteria';
        noScore: { unrated: 'not all criteria were rated'; 'nothing-applies': 'no criterion applies' };
        note: 'HTER, chrF2 and the characters say how much was changed, not how well. The self-assessment is the student’s own view, not a mark.';
        ownLength: 'Length of the translation';
        ownLengthIn: { words: 'words'; characters: 'characters' };
        referenceChrf: 'Like the reference (chrF2)';
        referenceTer: 'Edits to the reference (TER)';
        draftChrf: 'Like the machine draft (chrF2)';
        of100: 'of 100';
        noReference: 'no reference at hand';
        draftUnseen: 'of 100; the student had not seen the draft';
        points: 'Key points met';
        pointsBasis: 'of {{n}}; {{notMet}} not met, {{toJudge}} to be judged';
        noteTranslate: 'Translated from the source alone, so there is no HTER. chrF2 and TER say how like two texts are, not how good a translation is: the reference is one good answer of many. The self-assessment is the student’s own view, not a mark.';
        found: 'Errors found';
        recall: 'Recall';
        precision: 'Precision';
        types: 'Right type';
        severities: 'Right severity';
        alarms: 'False alarms';
        f1Basis: 'recall and precision in one: 2PR / (P + R)';
        recallBasis: 'credit {{credit}} of {{n}} characters in the key';
        precisionBasis: 'credit {{credit}} of {{n}} characters marked';
        ofFound: '{{hits}} of {{n}} found';
        noneFound: 'none found';
        alarmsBasis: 'marks that touch no planted error';
        noteSpot: 'The student marked errors in a machine draft and changed nothing, so there is no HTER. A character marked by student and key gives credit 1 with the same severity, else 0.5; recall and precision divide the credit of the whole task. The self-assessment is the student’s own view, not a mark.';
      };
      text: {
        title: 'The text';
        key: 'underlined: written by the student; struck out: taken from the draft; small numbers: the findings below each segment; ~: an edit that no planted error asked for';
        number: 'Segment';
        source: 'Source';
        target: 'Translation, with the changes to the draft';
        inserted: 'inserted';
        deleted: 'deleted';
        unchanged: 'As drafted.';
        preferential: 'preferential edit';
        omission: 'missing here';
        gone: 'taken out';
        keyNoFindings: 'underlined: written by the student; struck out: taken from the draft';
        keyNoDraft: 'The student’s own translation. There is no draft.';
        keyTranslate: 'The student’s own translation; under it, for comparison, the machine draft, which was shown only after the hand-in.';
        own: 'Translation';
        unseen: 'Machine draft:';
      };
      hter: {
        title: {
          words: 'HTER by segment: edits per 100 words';
          characters: 'HTER by segment: edits per 100 characters';
        };
        chart: 'HTER by segment: {{title}}';
      };
      self: {
        title: 'The student’s own view';
        rubric: 'by the rubric “{{name}}”, version {{version}}, before seeing the findings';
        none: 'No self-assessment was made.';
        criterion: 'Criterion';
        level: 'Level';
        evidence: 'Evidence the student gives';
        weight: 'weight {{weight}}';
        rubricAfter: 'by the rubric “{{name}}”, version {{version}}, after seeing the findings; levels proposed from the figures may be changed with a reason';
        proposed: 'proposed from the figures: {{value}}, level {{level}}.';
      };
      reflection: {
        title: 'Looking back';
        hardest: 'What was hardest, and how it was settled';
        machine: 'Where the draft was fluent but wrong';
        next: 'What will be different next time';
      };
      reasons: { title: 'Reasons for edits that no error asked for'; segment: 'Segment {{n}}:' };
      process: {
        title: 'Process data';
        'not-disclosed': 'Not disclosed. The submission commits to a log of {{events}} events, which the student keeps, by its hash:';
        times: 'Disclosed with times, without any text: the JSON file holds a log of {{events}} events. The submission commits to the full log, which the student keeps, by its hash:';
        keys: 'Disclosed with keys: the JSON file holds the log of {{events}} events as far as the student lets it out, with the texts she took out marked. The submission commits to the full log by its hash:';
      };
      ai: {
        title: 'Use of AI';
        ownText: 'Where the draft comes from stands above, under Draft.';
        'not-recorded': 'Not recorded in this pack: the log of the work was not at hand when it was made.';
        none: 'No AI was asked within Yijin before the hand-in.';
        asked_one: 'While the work was written an AI was asked {{count}} time within Yijin:';
        asked_other: 'While the work was written an AI was asked {{count}} times within Yijin:';
        apart_one: 'Outside this writing, for the draft or in another attempt for instance, an AI was asked {{count}} time before the hand-in:';
        apart_other: 'Outside this writing, for the draft or in another attempt for instance, an AI was asked {{count}} times before the hand-in:';
        shown: 'The edit log in the JSON file tells of the calls made while the work was written, and the check counts them again. Where the log came without its texts or in part, that none was taken out is the student’s own statement.';
        stated: 'The edit log is not in this pack: the numbers are the student’s own statement and cannot be checked here.';
        limits: 'What was asked outside Yijin is recorded nowhere.';
        policy: {
          off: 'The task allowed none.';
          'after-attempt': 'The task allowed it after the student’s own attempt.';
          open: 'The task allowed it.';
        };
        instructs: 'To instruct an AI was the task itself, and open for that. For everything else:';
        covers: 'This covers what was asked within Yijin on the student’s device until the hand-in on {{at}}. What was asked later, before this page was made or after, is not in it.';
        apartStated: 'Those outside the writing are in no edit log: their number is the student’s own statement.';
      };
      check: {
        title: 'How to check this pack';
        beside: 'The data lie beside this page in {{file}}: every text, figure and hash, readable without Yijin.';
        hash: 'SHA-256 of the pack';
        schema: 'JSON Schema';
        whole: 'The SHA-256 of the JSON without its member “sha256”, written as RFC 8785 says (JCS), in UTF-8, is the hash above.';
        lines: 'The SHA-256 of each “line” in it, in UTF-8, is the “sha256” beside it.';
        figures: 'Every figure follows from the texts by the rules that its signature names.';
        app: 'Yijin does all three on its page Evidence, under “Check a pack”.';
        limits: 'A check shows that the pack is whole and that its figures follow from its texts. It cannot show who wrote them or when: author and time are the student’s own claims. Characters that cannot be seen or that reverse the reading order stand here as �.';
      };
      rationale: { title: 'Rationale'; none: 'No rationale was handed in.' };
      spot: {
        key: 'tinted: marked by the student; small numbers with ✓ or ✗: planted errors found or missed; ~: a mark that touches no planted error';
        draft: 'Machine draft, with the planted errors and the student’s marks';
        found: 'Found';
        missed: 'Missed';
        alarm: 'False alarm';
        marked: 'marked by the student';
        student: 'Student:';
        inSource: 'in the source';
      };
      instruct: {
        before: {
          words: 'HTER without the instructions, per 100 words';
          characters: 'HTER without the instructions, per 100 characters';
        };
        after: {
          words: 'HTER left to the student, per 100 words';
          characters: 'HTER left to the student, per 100 characters';
        };
        saved: 'Edits saved by the instructions';
        noShare: 'no share: nothing was to be edited';
        share: '{{share}} of the edits without them';
        byInstruction: 'Errors repaired by the instructions';
        byStudent: 'Errors repaired by the student';
        title: 'Instructions to an AI';
        none: 'No instruction had a result.';
        taken_one: '{{count}} segment taken';
        taken_other: '{{count}} segments taken';
        growth: 'Instruction practice';
        growthBefore: 'HTER without';
        growthAfter: 'HTER left';
        growthSaved: 'Edits saved';
        note: 'The student wrote instructions that had an AI improve the draft, and edited the rest. HTER is the fewest edits from the draft (without) or from the text she took (left) to hers. What was saved is true of this text alone. The self-assessment is the student’s own view, not a mark.';
      };
    };
  };
  readonly findings: {
    tour: {
      end: 'That was the tour: every task goes like this one. It is not counted in your growth.';
      go: 'Choose your first task in the practice library.';
    };
    title: 'Findings';
    heading: 'Findings: {{task}}';
    headingOwn: 'Measures: {{task}}';
    back: 'Practice library';
    meta: '{{direction}} · {{kind}} · round {{round}} · handed in {{date}}';
    loading: 'Reading your work…';
    failed: {
      title: 'Your work could not be read';
      text: 'The browser did not give it out just now. It is kept on this device; loading the page again usually helps.';
      reload: 'Load again';
    };
    unknown: {
      title: 'This work is not on this device';
      text: 'The address may be mistyped, or it was handed in with another browser. What was handed in here is listed on the growth page.';
    };
    exercise: {
      title: 'The exercise of this work is missing';
      'not-here': 'Your text is kept, but the exercise “{{slug}}”, revision {{revision}}, is not on this device, so there is no draft to compare it with. Bring the exercise file into the library again, and the findings are here.';
      'other-text': 'Your text is kept, but the exercise “{{slug}}”, revision {{revision}}, on this device is not the text you worked on. Findings from another text would be wrong. Bring in the file you began with, and the findings are here.';
    };
    toLibrary: 'To the practice library';
    toGrowth: 'Growth';
    toEvidence: 'Evidence';
    sentence: {
      join: ', ';
      two: '{{first}} {{second}}';
      whole: 'You {{parts}}.';
      repaired_one: 'repaired {{repaired}} of {{count}} planted error';
      repaired_other: 'repaired {{repaired}} of {{count}} planted errors';
      repairedAll_one: 'repaired the one planted error';
      repairedAll_other: 'repaired all {{count}} planted errors';
      toJudge_one: 'touched {{count}} that needs a person’s eye';
      toJudge_other: 'touched {{count}} that need a person’s eye';
      missed_one: 'missed {{count}}';
      missed_other: 'missed {{count}}';
      noErrors: 'No errors were planted in this draft: it asked for restraint.';
      preferential_zero: 'Every edit had an error to answer to.';
      preferential_one: '{{count}} edit was preferential.';
      preferential_other: '{{count}} edits were preferential.';
      unchanged: 'You left the draft as it was.';
      bounds: 'Until the open ones are judged, {{low}} to {{high}} of {{n}} count as repaired.';
      noKey: 'The key of this exercise is not on this device, so no findings yet: your teacher may keep it, or the file came without one. Below are your changes and what can be measured without a key.';
      ownText: 'This is a text of your own. It has no key, so it has measures and no findings: nobody planted its errors, and nobody can say here which you found. Below are your changes and their figures.';
    };
    next: {
      label: 'What next';
      begin: 'Round {{round}}';
      another: 'Choose another text';
      goOn: 'Continue round {{round}}';
      later: 'Findings of round {{round}}';
      none: 'The working copy of this task was removed from this device, so a further round starts afresh from the library.';
      failed: 'Round {{round}} could not be opened. Nothing has changed; please try again.';
    };
    figures: {
      label: 'Figures';
      explain: 'What these figures say, and how they are counted';
      repairedUnit_one: 'of {{count}} planted error';
      repairedUnit_other: 'of {{count}} planted errors';
      interval: '95% interval {{interval}}';
      hterUnit_one: '{{count}} edit / {{length}} {{unit}} and marks';
      hterUnit_other: '{{count}} edits / {{length}} {{unit}} and marks';
      hterSettings: 'norm, lower case';
      charactersUnit: '{{rate}} of the longer version';
      overEditUnit: '{{free}} of {{changed}} characters inserted or deleted';
    };
    order: { label: 'Order of the segments'; first: 'What matters first'; text: 'As in the text' };
    group: {
      missed: 'Missed';
      'to-judge': 'For a person to judge';
      repaired: 'Repaired';
      preferential: 'Preferential edits only';
      left: 'Left as it was, and rightly so';
    };
    changed: 'Your changes';
    segment: 'Segment {{n}}';
    source: 'Source';
    yours: 'Your text, with the changes to the draft';
    inserted: 'inserted';
    deleted: 'deleted';
    status: { missed: 'Missed'; 'to-judge': 'To judge'; repaired: 'Repaired' };
    mark: '{{number}}: {{status}}, {{type}}, {{severity}}';
    markPreferential: 'preferential edit';
    severity: 'severity: {{severity}}';
    reason: {
      accepted: 'What you wrote is one of the accepted wordings.';
      removed: 'The words without a basis in the source are gone.';
      'span-stands': 'The words of the draft still stand.';
      'nothing-inserted': 'What the source says here is still missing.';
      'accepted-but-span-stands': 'A good wording has come in, but the words of the draft still stand as well.';
      'rejected-wording': 'You saw the place. Your wording is one that is known to keep part of the problem.';
      reworded: 'You reworded this in a way the key does not know. It may well be right.';
      inserted: 'Words came into this clause, and counting cannot tell whether they say what was missing.';
      'not-in-draft': 'The key names a place that is not in this draft. That is a fault of the exercise, not yours.';
    };
    wouldDo: 'Good wordings here:';
    delete: 'These words can simply go.';
    otherNote: { zh: '中文说明'; en: 'In English' };
    reference: 'A reference translation of this segment';
    referenceNote: 'One good answer among many; yours may differ.';
    consequential: 'Along with a repair:';
    nothingToSay: 'No error was planted here.';
    why: {
      lead: 'Preferential:';
      label: 'Why did you change this?';
      labelFull: 'Why did you change this? Segment {{n}}, {{change}}';
      taken: '“{{deleted}}” taken out';
      added: '“{{inserted}}” added';
      replaced: '“{{deleted}}” to “{{inserted}}”';
      hint: 'A sentence is enough: the reader, the brief, the rhythm, a habit.';
      waiting: '…';
      saving: 'Saving…';
      saved: 'Saved';
      failed: 'Not saved yet. Your words are kept in this browser; saving is tried again.';
    };
    self: {
      title: 'Your own view';
      lead: 'What you said of the text before you saw the findings. It is yours, helps you learn to judge, and counts towards no mark.';
      none: 'You handed in without a self-assessment. In the next round you can rate your text before the findings appear.';
      score: '{{score}} of 100 by your own rating';
      unscored: 'Some criteria have no rating, so there is no score.';
      rubric: 'Rubric “{{name}}” ({{id}}, version {{version}})';
      level: '{{level}} {{name}}';
      noEvidence: 'no evidence given';
    };
    how: {
      title: 'How these findings are made';
      who: 'By rule {{rule}}, at once and on this device. No teacher and no AI has judged your text, and nobody else has seen these findings.';
      rule: 'The key knows the errors planted in the draft and wordings that repair them. The rule counts wordings: an error is repaired when an accepted one has come in and the faulty one is gone. Your sentences are not compared with a reference, so you are free to recast them.';
      judge: '“To judge” means: you changed the place, and the key does not know your wording. It may be better than any in the key. Until a person has looked, the share repaired is given as bounds.';
      preferential: 'An edit is a place you changed; words side by side count as one, as they are drawn. An edit in a clause without a repaired error is preferential: it may be an improvement, and your reason stays with the work.';
    };
    coach: 'Coach';
  };
  readonly growth: {
    title: 'Growth';
    loading: 'Reading your works…';
    failed: {
      title: 'Your works could not be read';
      text: 'The browser did not give them out just now. They are kept on this device; loading the page again usually helps.';
      reload: 'Load again';
    };
    empty: {
      title: 'Here you will see how your post-editing changes.';
      text: 'Every first try at a task becomes one point: how many of its errors you repaired, with how sure one can be. Do a task and hand it in, and the first point is here.';
      go: 'Choose a task';
    };
    kindInFull: '{{kind}}, {{direction}}';
    sentence: {
      few_one: 'So far {{count}} first try at {{what}}: {{low}} of {{n}} planted errors repaired.';
      few_other: 'So far {{count}} first tries at {{what}}: {{low}} of {{n}} planted errors repaired in all.';
      fewBounds_one: 'So far {{count}} first try at {{what}}: {{low}} to {{high}} of {{n}} planted errors repaired.';
      fewBounds_other: 'So far {{count}} first tries at {{what}}: {{low}} to {{high}} of {{n}} planted errors repaired in all.';
      needed_one: 'A trend takes at least {{minimum}} tasks of one kind and direction; after {{count}} more, this page will compare. Until then every try stands for itself.';
      needed_other: 'A trend takes at least {{minimum}} tasks of one kind and direction; after {{count}} more, this page will compare. Until then every try stands for itself.';
      compared: 'Over {{count}} first tries at {{what}}, you repaired {{last}} of the errors in the last three ({{nLast}} errors); in the first three it was {{first}} ({{nFirst}}).';
      up: 'That is more than luck alone would explain, if the tasks were alike.';
      down: 'That is less than luck alone would explain, if the tasks were alike. Harder tasks can do this; look at the points one by one.';
      unclear: 'With so few errors the two are too close to tell apart: the 95% intervals overlap.';
      noFindings: 'None of your works has findings yet: their keys are not on this device. What can be measured without a key is in the table.';
      translated_one: 'So far {{count}} first try at translating from scratch. Nothing is counted in it as right or wrong: your own view by the rubric stands in the table, try by try.';
      translated_other: 'So far {{count}} first tries at translating from scratch. Nothing is counted in them as right or wrong: your own view by the rubric stands in the table, try by try.';
      fewFound_one: 'So far {{count}} first try at {{what}}: {{low}} of {{n}} planted errors found.';
      fewFound_other: 'So far {{count}} first tries at {{what}}: {{low}} of {{n}} planted errors found in all.';
      comparedFound: 'Over {{count}} first tries at {{what}}, you found {{last}} of the errors in the last three ({{nLast}} errors); in the first three it was {{first}} ({{nFirst}}).';
    };
    chart: {
      title: 'Planted errors repaired, first tries in order of time';
      desc_one: '{{count}} point from {{from}} to {{to}}. Each shows the share repaired; a thick bar spans its bounds while some errors are to judge, a thin line the 95% interval. The table below has all values.';
      desc_other: '{{count}} points from {{from}} to {{to}}. Each shows the share repaired; a thick bar spans its bounds while some errors are to judge, a thin line the 95% interval. The table below has all values.';
      point: '{{n}}: {{title}}, {{share}} of {{errors}}';
      legend: { label: 'How to read it'; bounds: 'bounds while some are to judge'; interval: '95% interval' };
      titleFound: 'Planted errors found, first tries in order of time';
      descFound_one: '{{count}} point from {{from}} to {{to}}. Each shows the share found, a thin line its 95% interval. The table below has all values.';
      descFound_other: '{{count}} points from {{from}} to {{to}}. Each shows the share found, a thin line its 95% interval. The table below has all values.';
    };
    table: {
      first: 'First tries';
      firstNote: 'One row a first try. Compare like with like: tasks differ in length and difficulty.';
      later: 'Later rounds and repeats';
      laterNote: 'Shown apart: whoever knows a text and its findings repairs more. That is memory as much as growth, and good practice all the same.';
      n: 'No.';
      date: 'Date';
      task: 'Task';
      direction: 'Direction';
      kind: 'Kind';
      repaired: 'Repaired';
      repairedUnit: 'of n, 95% interval';
      try: 'Try';
      ofN: 'of {{n}}';
      round: 'round {{round}}';
      repeat: 'repeat, round {{round}}';
      'own-text': 'your own text: no key';
      'no-key': 'no key here';
      'no-errors': 'no errors planted';
      scroll: '{{table}}: scrolls sideways';
      firstTry: 'first try';
      level: 'level of 5';
      of100: 'of 100';
      reference: 'Like the reference';
      translated: 'Translated from scratch';
      translatedNote: 'One row a try, first tries before later rounds and repeats. No HTER: nothing was edited. The levels are your own view by the rubric, 1 to 5.';
      noSelf: 'none made';
      spotted: 'Error spotting';
      spottedNote: 'Finding errors and repairing them are two skills, so these figures stand apart and are never mixed with those of post-editing.';
      f1: 'F1';
      exactness: 'Recall / precision';
      byCharacter: 'by character';
      ofFound: 'of those found';
    };
    explain: 'What these figures say, and how they are counted';
    signatures: 'Signatures: figures are comparable only where these are the same.';
    missing: {
      title_one: '{{count}} work is not shown';
      title_other: '{{count}} works are not shown';
      text: 'The exercise they belong to is not on this device, or has another text here. Bring the file into the library again and they appear.';
      item: '{{slug}}, revision {{revision}}, handed in {{date}}';
    };
    referenceSays: 'chrF2 of a translation made from scratch against the reference of the key, 0 to 100. The reference is one good answer of many; a free translation may score low and be better.';
  };
  readonly handin: {
    title: 'Hand in “{{task}}”';
    back: 'Back to the text';
    lead: 'A last look, a few words on your work, and a view of your own. Then you see at once what your edits were worth.';
    check: {
      title: 'Before you hand in';
      empty: 'Empty segments. Write a translation or restore the draft:';
      unconfirmed: 'Not yet confirmed. Read each once more and confirm it, changed or not:';
      unchanged: 'Confirmed as the machine wrote them. That is a decision too; look once more if you are not sure:';
      marked: 'Marked by you for later:';
      ready: 'All {{count}} segments are confirmed.';
      segment: 'Segment {{n}}';
      tooLong: 'Longer than 20,000 characters. Something else was probably pasted in; shorten or restore the draft:';
      forbidden: 'With words or marks that the brief does not allow:';
      overLimit: {
        en_one: 'Your text has {{count}} word; the brief allows {{most}} at most.';
        en_other: 'Your text has {{count}} words; the brief allows {{most}} at most.';
        zh_one: 'Your text has {{count}} character; the brief allows {{most}} at most.';
        zh_other: 'Your text has {{count}} characters; the brief allows {{most}} at most.';
      };
      unwritten: 'Not translated yet:';
      tooLongWritten: 'Longer than 20,000 characters. Something else was probably pasted in; shorten:';
    };
    reflection: {
      title: 'Looking back';
      lead: 'A sentence or two each, in either language. You may leave any of them empty.';
      hardest: 'What was hardest, and how did you settle it?';
      machine: 'Where was the draft fluent but wrong, and what gave it away?';
      next: 'What will you do differently next time?';
    };
    self: {
      title: 'Your own view';
      lead: 'Rate your text by the rubric before you see the findings. It is yours: it counts towards no mark, and over time it shows how well you judge your own work.';
      rubric: 'Rubric “{{name}}”, version {{version}}';
      level: '{{level}} {{name}}';
      weight: 'weight {{weight}}';
      evidence: 'One sentence of evidence';
      partial: 'Some criteria have no level yet: {{criteria}}. Rate them, or clear the others to hand in without a self-assessment.';
      clear: 'Clear my ratings';
      none: 'Without ratings you hand in without a self-assessment.';
    };
    send: {
      do: 'Hand in';
      busy: 'Handing in…';
      note: 'Your texts are kept as they are. The log of your work stays on this device.';
      blocked: 'Some segments above still need you.';
      failed: {
        quota: 'Not handed in: this device has no room left. Nothing is lost. Leave this tab open, make room by deleting files or other sites’ data, then hand in again.';
        closed: 'Not handed in: the browser has closed its storage. What you wrote is still in this tab; copy it to a safe place before you load the page again.';
        other: 'It could not be handed in. Nothing is lost; try again. If it fails again, tell your teacher this: {{cause}}';
      };
      readOnly: 'Another window is working on this task. Go back to the text to work on here, or hand it in there.';
      unreadable: 'A part of the record of this task cannot be read, so it cannot be handed in from here. Nothing was deleted; please ask your teacher.';
      noRoom: 'This device has no room left, so nothing can be handed in. Make room, go back to the text, and try again.';
    };
    leadOwn: 'A last look, a few words on your work, and a view of your own. Then you see its measures; a text of your own has no key, so there are no findings.';
    leadTranslate: 'A last look, your reasons, and a view of your own. Then a machine draft and a reference stand beside your text.';
    rationale: {
      title: 'Rationale';
      lead: 'A part of your work, marked by the rubric like the text. For this client and these readers: what did you change, keep or leave out, what else did you consider, and what speaks for your choice? In either language.';
      label: 'Why you translated as you did';
    };
    leadInstruct: 'A last look, a few words on your work, and a view of your own. Then you see what the instruction saved and what was left for you.';
  };
  readonly instruct: {
    title: 'Instruction';
    noTry: 'none given yet';
    tries_one: '{{count}} try.';
    tries_other: '{{count}} tries.';
    taken_one: 'Taken in {{count}} segment.';
    taken_other: 'Taken in {{count}} segments.';
    loading: 'Getting ready …';
    notLoaded: 'The way to an AI could not be loaded. Your text is untouched; reload the page to try again.';
    label: 'What is to be done to the draft?';
    says: 'Every instruction is a full try of its own: it is applied to the draft as it was, never to what you have taken or edited since. You see the result before you take it.';
    placeholder: 'Name what is wrong in kind and what you want instead: terms, tone, units, consistency …';
    full: '{{most}} tries are as many as a task can have.';
    noAi: 'No AI is set up. Ask any chat tool by hand below, or';
    setUp: 'set one up';
    ask: 'Instruct {{engine}}';
    whatIsSent: 'What is sent';
    progress: 'Segments that have come';
    running: '{{done}} of {{count}} segments have come';
    cancel: 'Stop';
    untouched: 'Your text is untouched.';
    retry: 'Send it again';
    byHand: {
      title: 'By hand, with any chat tool';
      says_one: 'Copy this into a chat tool and paste its answer below: as it comes, or {{count}} line for the segment. It counts as a try, and is stated as made elsewhere with a model that is not known.';
      says_other: 'Copy this into a chat tool and paste its answer below: as it comes, or as {{count}} lines, one for each segment. It counts as a try, and is stated as made elsewhere with a model that is not known.';
      first: 'Write the instruction first.';
      words: 'What is to be copied';
      copy: 'Copy instruction and texts';
      copied: 'Copied.';
      notCopied: 'The browser did not let it be copied: select the words above and copy them.';
      answer: 'The answer of the chat tool';
      count: '{{lines}} lines for {{count}} segments: one line for each is needed, or the lines of JSON that were asked for.';
      length: 'A line is longer than {{most}} characters, or the answer as a whole is too long.';
      take: 'Show what it would change';
    };
    list: {
      title: 'Your tries';
      unchanged: 'changes nothing';
      changes_one: '{{count}} place changed, in {{segments}} of {{of}} segments';
      changes_other: '{{count}} places changed, in {{segments}} of {{of}} segments';
      broken: 'broke off: {{count}} of {{of}} segments came';
      taken_one: 'stands in {{count}} segment';
      taken_other: 'stands in {{count}} segments';
      refused: 'turned down';
    };
    result: {
      label: 'What this try would change';
      says: 'Struck out: taken from the draft. Underlined: put in. Read it against the source before you take it.';
      same_one: 'Segment {{list}} stays as the draft has it.';
      same_other: 'Segments {{list}} stay as the draft has them.';
      comma: ', ';
      left_one: '{{count}} segment has been changed since and was left alone.';
      left_other: '{{count}} segments have been changed since and were left alone.';
      hers: 'Not taken with the others: {{what}}. You can take the result there yourself, segment by segment.';
      took_one: '{{count}} segment taken. Left as they are: {{what}}. You can take the result there yourself, segment by segment.';
      took_other: '{{count}} segments taken. Left as they are: {{what}}. You can take the result there yourself, segment by segment.';
      confirmed_one: '{{count}} segment that you have confirmed';
      confirmed_other: '{{count}} segments that you have confirmed';
      edited_one: '{{count}} segment that you have edited';
      edited_other: '{{count}} segments that you have edited';
    };
    state: {
      there: 'This is your text now.';
      confirmed: 'You have confirmed this segment.';
      edited: 'You have edited this segment.';
    };
    take: 'Take';
    takeOne: 'Take segment {{n}}';
    takeOver: 'Take it in place of mine';
    takeOverOne: 'Take segment {{n}} in place of mine';
    takeAll_one: 'Take {{count}} segment';
    takeAll_other: 'Take {{count}} segments';
    takeBack: 'Undo taking';
    refuse: 'Turn it down';
    toText: 'Go to the text';
    inserted: 'put in';
    deleted: 'taken out';
    said: {
      taken_one: '{{count}} segment taken';
      taken_other: '{{count}} segments taken';
      refused: 'Turned down; your text is untouched';
    };
    sentence: {
      saved_one: 'From the draft, your text would have taken {{before}} edits; from what your instruction brought it took {{after}}. It saved {{count}} edit, {{share}}.';
      saved_other: 'From the draft, your text would have taken {{before}} edits; from what your instruction brought it took {{after}}. It saved {{count}} edits, {{share}}.';
      cost: 'From the draft, your text would have taken {{before}} edits; from what your instruction brought it took {{after}}. It saved nothing: it made more to do than it spared.';
      even: 'From the draft, your text would have taken {{before}} edits; from what your instruction brought it took just as many. It saved nothing.';
      noneTaken_one: 'You took nothing from an instruction: {{count}} edit, and it is yours.';
      noneTaken_other: 'You took nothing from an instruction: {{count}} edits, all yours.';
      nothing: 'Your text is the draft as it was: there was nothing to save.';
      errors_one: 'Of {{count}} planted error the instruction repaired {{byInstruction}} and you {{byStudent}}; still there: {{missed}}; to judge: {{toJudge}}.';
      errors_other: 'Of {{count}} planted errors the instruction repaired {{byInstruction}} and you {{byStudent}}; still there: {{missed}}; to judge: {{toJudge}}.';
      lost_one: '{{count}} of those still there had been repaired by the instruction.';
      lost_other: '{{count}} of those still there had been repaired by the instruction.';
      noKey: 'The key of this exercise is not at hand, so nothing can be said of its errors.';
    };
    figures: {
      before: 'Without it';
      after: 'Left to you';
      saved: 'Saved';
      perHundred: 'HTER';
      edits_one: '{{count}} edit / {{length}} {{unit}} and marks';
      edits_other: '{{count}} edits / {{length}} {{unit}} and marks';
      savedUnit_one: 'edit';
      savedUnit_other: 'edits';
      savedShare: '{{share}} of those without it';
      savedUndefined: 'no share: nothing was to be edited';
      beforeSays: 'HTER from the draft to your text: edits per 100 {{unit}} of your text that you would have made without an instruction.';
      afterSays: 'HTER from the text you took to your text; where you took nothing, the draft stands for it.';
      savedSays: 'Edits without the instruction less those left to you, each summed over all segments. Below zero it made more to do. Your text grew out of what you took, so this is true of this text, and no estimate for another one.';
      byInstruction: 'Repaired by the instruction';
      byStudent: 'Repaired by you';
      missed: 'Still there';
      toJudge: 'To judge';
      ofErrors_one: 'of {{count}} planted error';
      ofErrors_other: 'of {{count}} planted errors';
      unasked: 'Changes nobody asked for';
      unaskedUnit: 'places by the instruction; {{final}} in your text';
      byInstructionSays: 'Repaired in the text you took, and in yours.';
      byStudentSays: 'Not repaired in the text you took, and repaired in yours.';
      missedSays: 'Not repaired in your text, also where the instruction had repaired it and it was lost again.';
      toJudgeSays: 'Changed in a way the key does not know: a person has to look.';
      unaskedSays: 'Changed places of the draft that answer no planted error and stand beside none that was repaired. They may be good or not; somebody has to check each of them.';
    };
    kinds: { edits: 'Edits'; errors: 'Planted errors' };
    texts: 'Segment by segment';
    segment: {
      brought: 'Brought by try {{n}}';
      notTaken: 'Yours, from the draft: nothing was taken';
      yours: 'Yours, from what was brought';
      edits_one: '{{before}} without it, {{count}} left to you: edits';
      edits_other: '{{before}} without it, {{count}} left to you: edits';
      became: {
        'by-instruction': 'by the instruction';
        'by-student': 'by you';
        lost: 'the instruction had repaired it';
      };
      same: 'Brought by try {{n}}, and left as it was';
    };
    given: 'Your instructions';
    triesSays: 'Each as if all of its result had been taken, held against the text you handed in.';
    noTries: 'No instruction had a result.';
    tryFacts: {
      changed: 'changes {{changed}} of {{of}} segments';
      left_one: 'would have left {{count}} edit';
      left_other: 'would have left {{count}} edits';
      hter: 'HTER {{hter}}';
      saved: 'would have saved {{edits}}';
      cost: 'would have cost {{edits}} more';
      even: 'would have saved nothing';
      repaired_one: 'repairs {{repaired}} of {{count}} planted error';
      repaired_other: 'repairs {{repaired}} of {{count}} planted errors';
    };
    how: {
      title: 'How this is measured';
      who: 'At once and on this device, from what you handed in: your text, and every instruction with its result. No teacher and no AI has judged it.';
      edits: 'Edits are the fewest, moved blocks included, that turn one text into the other (HTER). Your text is the reference both times, so the two counts can be taken from each other.';
      errors: 'By rule {{rule}}: the key knows the planted errors and wordings that repair them. It is asked of the text you took and of yours.';
    };
    growth: {
      title: 'Instruction practice';
      note: 'One row a try, first tries before later rounds and repeats. HTER without the instruction and with it, and the edits it saved. None of it is in the line of post-editing.';
      before: 'Without';
      after: 'Left to you';
      saved: 'Saved';
      savedUnit: 'edits';
      byInstruction: 'By the instruction';
      byStudent: 'By you';
      errors: 'planted errors';
      ofN: 'of {{n}}';
    };
    nothingTaken: 'Nothing taken yet.';
    noneToTake: 'Nothing left to take';
  };
  readonly library: {
    title: 'Practice';
    ownText: 'Use your own text';
    welcome: {
      text: 'Machine drafts for you to put right: post-edit a text, hand it in, and see at once which of its errors you repaired and which you missed. Or only spot the errors, translate from scratch, or instruct an AI.';
      start: 'Start with “{{title}}”';
      tour: 'Take the {{minutes}}-minute tour';
      tourNote: 'A short text, and every step is told. No account is needed; your work stays on this device.';
      minutes: 'About {{minutes}} minutes. No account is needed; your work stays on this device.';
    };
    continue: {
      title: 'Continue';
      fromFile: 'from a file of {{date}}';
      progress: '{{confirmed}} of {{segments}} segments confirmed';
      round: 'round {{round}}';
      saved: 'saved {{time}} on this device';
      go: 'Continue';
      goOn: 'Continue “{{title}}”';
      more: 'More on “{{title}}”';
      discard: 'Discard this attempt';
      discarded: 'The attempt at “{{title}}” was discarded.';
      undo: 'Undo';
      notDiscarded: 'The attempt could not be discarded. Nothing has changed.';
      notRestored: 'The attempt could not be brought back.';
    };
    search: {
      label: 'Search tasks';
      hint: 'Search by title';
      clear: 'Show all tasks';
      none: 'No task fits this search.';
      noneHint: 'Try fewer words, or take a filter away.';
      found_one: '{{count}} task';
      found_other: '{{count}} tasks';
    };
    empty: {
      title: 'There are no tasks yet.';
      text: 'Take in an exercise file from your teacher with the button above, or drop it anywhere on this page.';
    };
    filter: { direction: 'Direction'; kind: 'Kind'; field: 'Field'; level: 'Level'; any: '{{name}}: any' };
    column: {
      title: 'Task';
      direction: 'Direction';
      kind: 'Kind';
      field: 'Field';
      level: 'Level';
      minutes: 'Time';
      status: 'Status';
    };
    sortBy: 'Sort by {{column}}';
    list: 'Tasks';
    minutes: '{{minutes}} min';
    status: {
      new: 'not started';
      open: 'in progress, {{confirmed}} of {{segments}}';
      'handed-in': 'handed in {{date}}';
    };
    action: { new: 'start'; open: 'continue'; 'handed-in': 'see the findings' };
    again: 'Try again';
    againWith: 'Try “{{title}}” again';
    notStarted: 'The task could not be opened, because this browser did not keep it. Please try again.';
    notRead: 'What you have begun could not be read from this device. The tasks are here all the same.';
    keys: '/ searches, ↑ ↓ move in the list, Enter opens';
    import: {
      button: 'Take in an exercise file';
      reading: 'Reading {{file}}…';
      drop: 'Let go to open this file';
      taken: '“{{title}}” is now in the list.';
      already: '“{{title}}” was in the list already. Nothing has changed.';
      refused_one: '{{file}} was not taken in: {{count}} thing to mend. Nothing has changed.';
      refused_other: '{{file}} was not taken in: {{count}} things to mend. Nothing has changed.';
      failed: '{{file}} could not be kept on this device. Nothing has changed; please try again.';
      line: 'line {{line}}, column {{column}}';
      wholeFile: 'the file';
      more_one: 'and {{count}} more';
      more_other: 'and {{count}} more';
      unknown: 'Something here is not as it should be ({{code}}).';
      close: 'Close';
    };
  };
  readonly measures: {
    hter: {
      name: 'HTER';
      says: 'Edits per 100 {{unit}} of your text, punctuation marks counted too: the fewest that turn the draft into it; a block that moved as a whole counts once. It says how much you changed, not how well.';
      unit: { words: 'words'; characters: 'characters' };
      per: { words: 'per 100 words'; characters: 'per 100 characters' };
    };
    chrf2: {
      name: 'chrF2';
      says: 'How much your text and the draft share in runs of one to six characters; 100 is unchanged.';
    };
    characters: {
      name: 'Characters changed';
      says: 'The fewest single characters to insert, delete or replace between the draft and your text.';
    };
    overEdit: {
      name: 'Over-edit rate';
      says: 'The share of your changed characters that lie where no error was planted. Changes that come with a repair are left out.';
      none: 'Nothing was changed outside of repairs, so there is no rate.';
    };
    repaired: {
      name: 'Repaired';
      says: 'Planted errors repaired, of all planted. Where something is still to judge, it is a lower and an upper bound.';
      none: 'No error was planted, so there is no share.';
    };
    interval: {
      name: '95% interval';
      says: 'Wilson’s interval: with so few errors, luck moves the share within this range. n is the number of planted errors.';
    };
    ewc: {
      name: 'EWC';
      says: 'Evaluation word count of the source by rule {{rule}}: words, or Chinese characters divided by 1.6.';
    };
    self: {
      name: 'Self-assessment';
      says: 'Your own rating by the rubric, 20 to 100. Formative: it counts towards no mark.';
    };
    missedCritical: { name: 'Missed critical'; says: 'Planted errors of severity critical that still stand.' };
    signature: 'Signature';
  };
  readonly names: {
    app: 'Yijin';
    language: { zh: 'zh'; en: 'en' };
    languageInFull: { zh: 'Chinese'; en: 'English' };
    direction: '{{source}} → {{target}}';
    directionInFull: '{{source}} to {{target}}';
    kind: { full: 'full'; light: 'light'; spot: 'spot'; translate: 'translate'; instruct: 'instruction' };
    kindInFull: {
      full: 'full post-editing';
      light: 'light post-editing';
      spot: 'error spotting';
      translate: 'translation from scratch';
      instruct: 'instruction practice';
    };
    field: {
      heritage: 'heritage';
      museum: 'museums';
      tourism: 'tourism';
      commerce: 'commerce';
      product: 'products';
      medical: 'medicine';
      legal: 'law';
      official: 'public notices';
      news: 'news';
      company: 'companies';
      science: 'popular science';
      academic: 'scholarship';
      subtitles: 'subtitles';
      speech: 'speeches';
      environment: 'environment';
      education: 'education';
    };
    competence: {
      language: 'language';
      transfer: 'transfer of meaning';
      terminology: 'terminology';
      intercultural: 'intercultural mediation';
      'mt-literacy': 'machine translation literacy';
      'ai-literacy': 'AI literacy';
      service: 'service to the client';
    };
    severity: { neutral: 'neutral'; minor: 'minor'; major: 'major'; critical: 'critical' };
  };
  readonly own: {
    title: 'Your own text';
    lead: 'Bring a text, say what the translation is for, and get a draft to post-edit, or translate it from scratch. What you put down is kept on this device, and you can come back to it.';
    toLibrary: 'Practice';
    direction: { 'zh-en': 'Chinese to English'; 'en-zh': 'English to Chinese' };
    change: {
      title: 'Change your own text';
      lead: 'The changed text becomes a new edition. Work you have begun or handed in keeps the edition it was begun with.';
      loading: 'Fetching the text …';
      failed: 'The text could not be read. Load the page again.';
      none: 'There is no such text of yours on this device, or it was taken off the list.';
    };
    source: {
      title: 'The text';
      file: 'Open a file';
      hint: 'Paste the source here, or drop a .txt or .md file (UTF-8, at most {{kb}} kB) anywhere on this page. At most {{most}} characters. Of Markdown the marks at the beginning of lines are left out.';
      label: 'Source text';
      length: '{{length}} of {{most}} characters';
      tooLong: '{{length}} characters are too many: at most {{most}}. Bring a part of the text.';
      direction: 'Direction';
      divide: 'Divide into segments';
      drop: 'Let go to take the text in';
      fault: {
        kind: '“{{file}}” is no .txt or .md file. Save the text as plain text, or paste it.';
        size: '“{{file}}” is larger than {{kb}} kB. Bring a part of the text.';
        'not-utf-8': '“{{file}}” is no text in UTF-8. Save it again with the encoding UTF-8, or paste the text.';
        empty: 'There is nothing in “{{file}}”.';
        unreadable: '“{{file}}” could not be read. Choose it again.';
      };
    };
    segments: {
      title_one: '{{count}} segment';
      title_other: '{{count}} segments';
      length: { zh: '{{length}} characters (words-1)'; en: '{{length}} words (words-1)' };
      hint: 'A sentence each, as rules see it. Enter parts a segment at the caret; Backspace at its beginning joins it to the one before. At most {{most}} characters a segment.';
      one: 'Segment {{n}}';
      part: 'Part at caret';
      partOne: 'Part segment {{n}} at the caret';
      join: 'Join with next';
      joinOne: 'Join segment {{n}} with the next';
      where: 'Put the caret where the segment is to be parted.';
      undo: 'Undo division';
      again: 'Divide the text anew';
    };
    brief: {
      title: 'The brief';
      hint: 'Who reads it, and what for? The workbench shows the brief. If you let it, it also goes along to the AI that makes a draft. What you leave open stands there as “not stated”.';
      name: 'Title';
      kind: 'What you do';
      kinds: {
        full: 'Edit a draft until it can be published.';
        light: 'Edit a draft until it can be understood and nothing in it is wrong.';
        translate: 'No draft; nothing to compare with afterwards.';
      };
      audience: 'Readers';
      purpose: 'Purpose';
      register: 'Register and style';
      example: {
        audience: 'e.g. visitors from abroad';
        purpose: 'e.g. leaflet at the ticket desk';
        register: 'e.g. friendly, short sentences';
      };
      most: 'Length at most';
      unit: {
        words: 'English words (words-1); may stay empty';
        characters: 'Chinese characters (words-1); may stay empty';
      };
      english: 'English';
      englishes: { 'en-GB': 'British'; 'en-US': 'American' };
      field: 'Field';
      level: 'Level';
      levelNote: 'as you judge it';
      choose: 'choose';
      minutes: 'Time';
      minutesUnit: 'minutes; reckoned from the length if left empty';
    };
    terms: {
      title: 'Terms';
      hint: 'Words that must be rendered in one way. The workbench checks them. Several forbidden renderings are parted by semicolons.';
      source: 'Source';
      target: 'Target';
      forbidden: 'Forbidden';
      add: 'Add a term';
      remove: 'Remove';
      removeOne: 'Remove term {{n}}';
    };
    draft: {
      title: 'The draft';
      hint: 'From an AI, from the translator of your browser, or pasted. Make several to compare, and choose the one you want to edit. Each keeps where it comes from.';
      divideFirst: 'Divide the text into segments first.';
      loading: 'Looking for ways to make a draft …';
      notLoaded: 'The part of the app that asks an AI could not be fetched. You can paste a draft.';
      noAi: 'No AI is set up. You can paste a draft, or translate from scratch.';
      setUp: 'Set up an AI';
      instruction: 'Instruction';
      ask: 'Ask {{engine}}';
      browser: 'Translate in this browser';
      browsers: {
        ready: 'On this device, segment by segment; brief and terms are not used.';
        'needs-download': 'On this device; the browser fetches the languages first.';
      };
      progress: 'Segments that have come';
      running_one: '{{done}} of {{count}} segment';
      running_other: '{{done}} of {{count}} segments';
      cancel: 'Stop';
      nothingCame: 'Nothing of a draft came. Your text is as it was.';
      someCame: 'What came before stands below.';
      again: 'You asked this before, with the same text: the answer is draft {{letter}}, and nobody was asked again. For another draft choose another instruction, or change the brief or the terms.';
      choose: 'Which draft do you want to edit?';
      letter: 'Draft {{letter}}';
      missing_one: '{{count}} segment is missing.';
      missing_other: '{{count}} segments are missing.';
      retry_one: 'Ask again for {{count}} segment';
      retry_other: 'Ask again for {{count}} segments';
      otherAi: 'This draft is from an AI that is not set up now. Set that one up to ask again.';
      remove: 'Remove';
      removeOne: 'Remove draft {{letter}}';
      removed: 'The draft was removed.';
      undo: 'Undo';
      beside: 'Source and drafts side by side';
      source: 'Source';
      none: '–';
      full: 'There are {{most}} drafts, and more cannot stand side by side. Remove one to add another.';
    };
    paste: {
      title: 'Paste a draft';
      hint_one: 'One line for {{count}} segment.';
      hint_other: 'One line for each of the {{count}} segments, in their order.';
      label: 'Pasted draft';
      take: 'Take this draft';
      count_one: 'These are {{lines}} lines, and the text has {{count}} segment. Give each segment one line.';
      count_other: 'These are {{lines}} lines, and the text has {{count}} segments. Give each segment one line.';
      length: 'A line is longer than {{most}} characters, or all of them are too long together.';
    };
    origin: { browser: 'translator of the browser'; pasted: 'pasted by you' };
    sent: {
      title: 'What will be sent';
      text: 'This goes to {{engine}}, word for word, and nothing else. Who runs that service can read it: send no text that you must keep to yourself.';
      brief: 'the brief';
      terms: 'the terms';
      role: { system: 'Instruction'; user: 'Your text' };
      do: 'Send';
      not: 'Do not send';
    };
    make: {
      title: 'The task';
      noTitle: '(no title yet)';
      segments_one: '{{count}} segment';
      segments_other: '{{count}} segments';
      minutes: '{{minutes}} min';
      preview: 'See every segment';
      noKey: 'A text of your own has no key. You get the measures of your edits, checks, effort, replay and evidence, but no findings, and it adds no point to the curve of your growth.';
      faults: 'Before it can be made:';
      failed: 'The task could not be kept on this device. What you put down is still here; try again.';
      begin: 'Make it and begin';
      keep: 'Make it';
      change: 'Keep as a new edition';
      clear: 'Start over';
      cleared: 'Everything was put away.';
    };
    fault: {
      'no-segments': 'The text is not divided into segments yet.';
      'text-too-long': 'The text has {{count}} characters: at most {{most}}.';
      'too-many-segments': 'There are {{count}} segments: at most {{most}}.';
      'segment-empty': 'Segment {{n}} is empty: write in it, or join it with the next.';
      'segment-too-long': 'Segment {{n}} has more than {{most}} characters: part it.';
      title: 'Give it a title.';
      field: 'Choose a field.';
      level: 'Choose a level.';
      minutes: 'The time is a whole number of minutes from 1 to 600, or empty.';
      most: 'The length is a whole number from 1 to 100,000, or empty.';
      term: 'Term {{n}} lacks its source or its target.';
      'no-draft': 'Choose a draft to edit, or translate from scratch.';
      'draft-missing_one': 'The chosen draft lacks {{count}} segment: ask for it again, or choose another.';
      'draft-missing_other': 'The chosen draft lacks {{count}} segments: ask for them again, or choose another.';
    };
    another: {
      title: 'Another draft';
      lead: 'What does an AI make of the same source? It stands beside your text for comparison alone: no figure and no finding rests on it. Sent are the source texts, and brief and terms if you let them go along; your text is not.';
      notLoaded: 'The part of the app that asks an AI could not be fetched. Load the page again.';
      noAi: 'No AI is set up.';
      yours: 'Yours';
      draft: 'Other';
      onlyYours: 'only yours';
      onlyThere: 'only there';
    };
    list: {
      title: 'Own texts';
      start: 'Start';
      goOn: 'Continue';
      findings: 'See the measures';
      again: 'Once more';
      change: 'Change';
      remove: 'Remove from the list';
      more: 'More on “{{title}}”';
      removed: '“{{title}}” was taken off the list. Works on it keep their text.';
      undo: 'Undo';
      notRemoved: '“{{title}}” could not be removed. Nothing has changed.';
      notRestored: '“{{title}}” could not be brought back.';
      close: 'Close';
    };
  };
  readonly practice: {
    title: '{{task}}: {{kind}}';
    back: 'Library';
    meta: '{{direction}} · {{kind}} · {{field}}';
    progress: '{{done}} of {{count}} confirmed';
    round: 'round {{round}}';
    handIn: 'Hand in…';
    readOnly: {
      title: 'Another window is working on this task';
      text: 'Here you can read. If you go on here, the other window stops and everything written there comes along.';
      takeOver: 'Work on here';
      apart: 'The last words of the other window, or of this one, came too late to go along. They are kept on this device; put them in again if they are missing:';
    };
    tour: {
      label: 'Tour';
      count: 'Tour {{n}}/{{count}}';
      leave: 'Leave the tour';
      takeUp: 'Take up the tour again';
      brief: 'Read the brief first: it says for whom the text is, and that decides every edit.';
      change: 'Compare the first draft with its source and put right what is wrong. The checks give a hint.';
      measure: 'Look at the measures: they say how much you changed, not how well. Few edits in the right places are the art.';
      termGo: '{{key}} ↵ confirms a segment and goes on. In segment {{n}} a term of the client waits for you.';
      term: "“{{term}}” is in the client's termbase: select the words the draft has for it and press the term among the terms.";
      confirm: 'Now the others: mend what is wrong, leave what is right, and confirm each with {{key}} ↵.';
      handIn: 'Every segment is confirmed. Hand in, and see what you found and what slipped through.';
      send: 'These questions help you learn from a task; in this tour you may leave them. Hand in at the foot of the page.';
      done: { brief: 'I have read it'; measure: 'Seen' };
    };
    unreadable: {
      title: 'A part of this task cannot be read';
      text: 'The record of your work is damaged on this device. Here is what you had written up to the damage. Nothing was deleted or changed: please do not clear this browser’s data, and ask your teacher for help.';
    };
    noRoom: {
      title: 'This device has no room left';
      text: 'Everything you wrote is here to be read; nothing more could be saved. Take a copy outside this browser if you wish, make room (remove files or other sites’ data), and try again.';
      retry: 'Try again';
    };
    again: {
      begun: 'A new attempt has begun. The earlier one and its findings stay.';
      undo: 'Undo';
      failed: 'It could not be taken back. “Discard this attempt” in the library does the same.';
      close: 'Close';
    };
    missing: {
      title: 'This task is not on this device';
      text: 'It was removed, or begun in another browser, or the data of this site was cleared. Exercises that came with Yijin are still in the library.';
      exercise: 'The exercise of this task is no longer on this device. Put its file into the library again; what you wrote is kept.';
      changed: 'The exercise on this device is not the one this task was begun with. Put the original file into the library again; what you wrote is kept.';
      log: "The record of your work does not fit the exercise. Nothing was changed; please keep this browser's data and ask your teacher.";
      back: 'To the practice library';
    };
    done: {
      title: 'Round {{round}} has been handed in';
      text: 'What you handed in stays as it is. The findings show what came of it; from there you can go a second round.';
      findings: 'See the findings';
    };
    panel: {
      left: 'Brief and segments';
      right: 'Checks, terms, notes, coach and measures';
      showLeft: 'Brief';
      showRight: 'Checks, terms, notes';
      rightMarks: 'Marks, terms and notes';
      showRightMarks: 'Marks, terms, notes';
      foldRightMarks: 'Marks, terms and notes beside the text';
      close: 'Close';
      foldLeft: 'Brief and segments beside the text';
      foldRight: 'Checks, terms and notes beside the text';
      showCoach: 'Coach';
    };
    brief: {
      title: 'Brief';
      client: 'Client';
      audience: 'For';
      purpose: 'Where';
      register: 'Tone';
      must: 'Must';
      limit: {
        task: {
          en_one: '{{most}} word at most in all.';
          en_other: '{{most}} words at most in all.';
          zh_one: '{{most}} character at most in all.';
          zh_other: '{{most}} characters at most in all.';
        };
        segment: {
          en_one: '{{most}} word at most a segment.';
          en_other: '{{most}} words at most a segment.';
          zh_one: '{{most}} character at most a segment.';
          zh_other: '{{most}} characters at most a segment.';
        };
      };
      written: '{{written}} so far';
      over: '{{written}} so far, {{over}} too many';
      forbidden: 'Not in the text:';
      and: ', ';
      full: 'Full post-editing: as good as a careful human translation';
      light: 'Light post-editing: right and understandable, with as few edits as will do';
      aim: 'For whom and what it is';
      translate: 'Translate from scratch. A machine draft and a reference stand beside your text once you have handed it in.';
      translateOwn: 'Translate from scratch. It is a text of your own: afterwards there is nothing to compare it with.';
      spot: 'Mark every error of the draft: where it is, its type and severity, what should stand there, and why';
      instruct: 'Write instructions that have an AI improve the draft, then edit the rest yourself, as for full post-editing';
    };
    segments: {
      title: 'Segments';
      go: 'Segment {{n}}';
      goConfirmed: 'Segment {{n}}, confirmed';
      goMarked: 'Segment {{n}}, marked for later';
      group: 'Segments {{from}} to {{to}}, {{done}} of {{count}} confirmed';
    };
    keys: { title: 'Keys' };
    grid: {
      label: 'Segments: source and translation';
      row: 'Segment {{n}} of {{count}}';
      rowConfirmed: 'Segment {{n}} of {{count}}, confirmed';
      rowMarked: 'Segment {{n}} of {{count}}, marked for later';
      rowConfirmedMarked: 'Segment {{n}} of {{count}}, confirmed, marked for later';
      target: 'Translation of segment {{n}}';
      placeholder: 'This segment is empty. Write its translation, or restore the draft.';
      plainNote: 'The full editor could not be loaded. You are writing in a simple one; nothing else changes.';
      confirmed: 'confirmed';
      marked: 'marked for later';
      inserted: 'inserted';
      deleted: 'deleted';
      draft: 'Draft';
      unwritten: 'Not written yet.';
    };
    tools: {
      label: 'Tools for segment {{n}}';
      changes: { off: 'Changes: off'; inline: 'Changes: in the text'; beside: 'Changes: side by side' };
      restore: 'Restore draft';
      mark: 'Mark for later';
      unmark: 'Remove mark';
      confirm: 'Confirm';
      confirmKeep: 'Confirm unchanged';
      unconfirm: 'Open again';
    };
    terms: {
      title: 'Terms here';
      none: 'No entry of the termbase in this segment.';
      used: 'used';
      insert: 'Put “{{term}}” in at the caret';
      also: 'also:';
      forbidden: 'not:';
    };
    measures: {
      title: 'Measures';
      segment: 'This segment';
      task: 'Whole task';
      hter: 'HTER';
      chrf2: 'chrF2';
      characters: 'Characters changed';
      charactersUnit: '{{rate}} of the longer version';
      settings: 'How these are made';
      settingsText: 'The draft is compared with your text. HTER: edits for 100 words of your text, upper and lower case alike, moves counted once; 0 is untouched. chrF2: how much of the letter sequences is shared; 100 is untouched. Characters changed: the fewest single-character steps from the draft to your text. They say how much you changed, not how well.';
      waiting: 'measuring…';
      hterUnitEn_one: '{{count}} edit, {{length}} words and marks';
      hterUnitEn_other: '{{count}} edits, {{length}} words and marks';
      hterUnitZh_one: '{{count}} edit, {{length}} characters and words';
      hterUnitZh_other: '{{count}} edits, {{length}} characters and words';
      progress: 'Measuring: {{done}} of {{of}} segments';
      tooLong: 'Measuring this segment takes more than ten seconds, so it has no figures. Your text is saved as always.';
      left_one: 'Without {{count}} segment whose measuring takes more than ten seconds.';
      left_other: 'Without {{count}} segments whose measuring takes more than ten seconds.';
    };
    announce: {
      saved: 'What you have written is safe on this device.';
      fixed: 'Put right. Undo brings it back.';
      confirmed: 'Segment {{n}} confirmed.';
      allConfirmed: 'All {{count}} segments are confirmed. You can hand in.';
      restored: 'The draft of segment {{n}} is restored. Undo brings your text back.';
      marked: 'Segment {{n}} is marked for later.';
      unmarked: 'The mark of segment {{n}} is gone.';
      copied: 'The source of segment {{n}} is in the translation. Undo brings your text back.';
      changes: {
        off: 'Changes are not shown.';
        inline: 'Changes are marked in the text.';
        beside: 'The draft stands beside the translation.';
      };
      unwritten: 'Segment {{n}} is not written yet, so there is nothing to confirm.';
    };
    checks: {
      here: 'A check at its place';
      title: 'Checks';
      none: 'Nothing stands out here.';
      count_one: '{{count}} check';
      count_other: '{{count}} checks';
      use: 'Use “{{words}}”';
      insert: 'Insert “{{words}}”';
      remove: 'Remove';
      fixSpace: 'Fix the space';
      setAsideAsk: 'Set aside…';
      setAside: 'Set aside';
      cancel: 'Cancel';
      why: 'Why is it right as it stands?';
      alike_one: '{{count}} more like this';
      alike_other: '{{count}} more like this';
      aside_one: '{{count}} set aside';
      aside_other: '{{count}} set aside';
      reasonGiven: 'Your reason: {{reason}}';
      bringBack: 'Bring back';
      left_one: '{{count}} check is open in it.';
      left_other: '{{count}} checks are open in it.';
      kind: {
        'term-missing': 'Term';
        'term-forbidden': 'Term';
        'term-inconsistent': 'Term';
        'number-missing': 'Number';
        'number-added': 'Number';
        unit: 'Unit';
        'markup-missing': 'Tag';
        'markup-added': 'Tag';
        'markup-order': 'Tag';
        width: 'Punctuation';
        quotes: 'Quotes';
        spacing: 'Space';
        doubled: 'Doubled';
        untranslated: 'Untranslated';
        'left-over': 'Untranslated';
        sentences: 'Sentences';
        length: 'Length';
        spelling: 'Spelling';
        address: 'Address';
        'over-limit': 'Length';
        forbidden: 'Brief';
      };
      says: {
        'term-missing': '{{what}} → {{term}} is not in the translation.';
        'term-forbidden': 'The client does not want “{{what}}” for {{source}}; the term is “{{term}}”.';
        'term-inconsistent': '{{source}} is “{{what}}” here and “{{other}}” elsewhere in the task.';
        'number-missing': '{{what}} of the source is not in the translation.';
        'number-added': '{{what}} is not in the source.';
        unit: 'The source has another unit with {{what}}.';
        'markup-missing': '{{what}} of the source is missing.';
        'markup-added': '{{what}} is not in the source.';
        'markup-order': '{{what}} does not pair with another.';
        mark: '“{{what}}” would usually be “{{fix}}” here.';
        unpaired: '{{what}} has no partner.';
        spaceExtra: 'There is a space too many.';
        spaceMissing: 'A space is missing beside “{{what}}”.';
        doubled: '“{{what}}” stands twice.';
        untranslated: 'The text is still the source.';
        empty: 'The segment is empty.';
        'left-over': '“{{what}}” is still in the source language.';
        sentences: 'Sentences in the source: {{source}}; here: {{target}}.';
        short: 'Much shorter than such a source usually becomes: is all of it there?';
        long: 'Much longer than such a source usually becomes: is something added?';
        british: '“{{what}}” is American; the task is in British English: “{{fix}}”.';
        american: '“{{what}}” is British; the task is in American English: “{{fix}}”.';
        address: 'The brief asks for 您; here it is {{what}}.';
        overLimit: {
          en_one: '{{count}} word; the brief allows {{most}} a segment.';
          en_other: '{{count}} words; the brief allows {{most}} a segment.';
          zh_one: '{{count}} character; the brief allows {{most}} a segment.';
          zh_other: '{{count}} characters; the brief allows {{most}} a segment.';
        };
        forbidden: '“{{what}}” may not stand in this text.';
      };
    };
    find: {
      label: 'Find and replace';
      words: 'Words to find';
      none: 'Not in the task';
      count: '{{at}} of {{total}}, segment {{n}}';
      previous: 'Previous place (Shift+Enter)';
      next: 'Next place (Enter)';
      where: 'Where to look';
      in: { target: 'Translation'; source: 'Source'; both: 'Source and translation' };
      matchCase: 'Capitals as written';
      wholeWords: 'Whole words only';
      close: 'Close the bar (Escape)';
      replacement: 'Words to put there';
      replace: 'Replace this one';
      replaceAll: 'Replace all';
      replaced_one: '{{count}} place replaced.';
      replaced_other: '{{count}} places replaced.';
      reopened_one: '{{count}} confirmed segment is open again: look at it once more.';
      reopened_other: '{{count}} confirmed segments are open again: look at them once more.';
      undoAll: 'Take back';
      takenBack: 'Taken back. Everything stands as it did.';
      takenBackBut_one: 'Taken back, but for {{count}} segment that you have changed since.';
      takenBackBut_other: 'Taken back, but for {{count}} segments that you have changed since.';
      readOnly: 'Another window is working on this task: you can find here, and replace there.';
    };
    length: {
      title: 'Length';
      segment: 'This segment';
      task: 'Whole task';
      text: 'Your text';
      source: 'Source';
      most: ', {{most}} at most';
      unit: { en: 'words'; zh: 'characters' };
      settings: 'How these are counted';
      settingsText: 'English by words: don’t, 3.5 and and/or are one each. Chinese by characters, each run of letters or digits as one; punctuation marks are not counted.';
    };
    coach: {
      title: 'Coach';
      loading: 'The coach is on its way…';
      failed: 'The coach could not be fetched. Please reload the page; your text is saved.';
    };
    instruct: {
      failed: 'The instructions could not be loaded. You can edit the draft as it is; reload the page to try again.';
    };
  };
  readonly process: {
    title: 'Process data';
    back: 'Findings';
    toAll: 'Process data of all works';
    toEvidence: 'Evidence';
    heading: 'What leaves of how you worked: {{task}}';
    lead: 'What you wrote is one thing, how you wrote it is another. The log of your work stays on this device unless you choose otherwise here. Refusing costs nothing: no finding, figure or mark rests on it, and a pack without it says that you chose so.';
    leadTour: 'What you wrote is one thing, how you wrote it is another. The log of your work stays on this device unless you choose otherwise here. Refusing costs nothing: no finding or figure rests on it.';
    loading: 'Reading the log…';
    failed: 'The works on this device could not be read. Load the page again.';
    noLog: 'The full edit log of this work is not on this device, or was damaged. So only the product can leave: texts and figures.';
    keepFailed: 'Your last choice could not be kept on this device; what is shown below holds. Try again.';
    unknown: {
      title: 'This work is not here';
      text: 'Nothing was handed in under this address on this device, or its exercise is not here.';
    };
    level: {
      title: 'What may leave';
      none: { name: 'Product only'; says: 'Texts and figures. Of the log nothing but its hash.' };
      times: { name: 'With times'; says: 'What you did, where and when, and how long each text was. No text.' };
      keys: {
        name: 'With keys';
        says: 'All of it: every text you typed, deleted or pasted, unless you take it out below.';
      };
      holds: 'Holds from now on, for this work: {{level}}.';
      where: 'This goes for evidence packs and research files made from now on, and can be changed at any time. A file that has left cannot be called back. Copies of your own work, on the page of this device, stay whole.';
      whereTour: 'This goes for research files made from now on, and can be changed at any time. A file that has left cannot be called back. Evidence packs do not take the tour, which says beforehand what is wrong. Copies of your own work, on the page of this device, stay whole.';
    };
    preview: {
      title: 'What would leave';
      none_one: 'Nothing of how you worked. The submission names your log of {{count}} event by this hash, so that you could show it later:';
      none_other: 'Nothing of how you worked. The submission names your log of {{count}} events by this hash, so that you could show it later:';
      times_one: '{{count}} event, with its time, place and lengths in characters, and without text.';
      times_other: '{{count}} events, each with its time, place and lengths in characters, and without text.';
      keys: '{{texts}} texts, in {{events}} events with their times. Read them as a stranger would; what you take out is replaced by as many marks █, here and wherever it was deleted or moved later.';
      noText_one: 'The log of {{count}} event holds no text.';
      noText_other: 'The log of {{count}} events holds no text.';
      noneOut: 'Nothing is taken out.';
      out_one: 'The text of {{count}} event is taken out. Files and packs tell this number, and not what it was.';
      out_other: 'The texts of {{count}} events are taken out. Files and packs tell this number, and not what they were.';
      more_one: 'Show {{count}} more';
      more_other: 'Show {{count}} more';
    };
    filter: {
      label: 'Which texts to show';
      all: 'All ({{n}})';
      pasted: 'Pasted or put in ({{n}})';
      deleted: 'Deleted ({{n}})';
      beside: 'Beside the text ({{n}})';
      out: 'Taken out ({{n}})';
      none: 'There are none of these.';
    };
    item: {
      segment: 'segment {{n}}';
      task: 'the whole task';
      which: 'no. {{n}}, {{segment}}, {{what}}';
      draft: 'in the draft all the same';
      stands: 'It also stands in the text you handed in, and can be read there.';
      takeOut: 'Take out';
      putBack: 'Put back';
      takeOutNamed: 'Take out: {{text}} ({{where}})';
      putBackNamed: 'Put back: {{text}} ({{where}})';
      kind: {
        typed: 'typed';
        deleted: 'deleted';
        replaced: 'typed over';
        pasted: 'pasted';
        cut: 'cut';
        dropped: 'dropped in';
        undone: 'undone';
        redone: 'redone';
        suggested: 'suggestion taken';
        'put-in': 'put in';
        remark: 'written beside';
        annotation: 'annotation';
        assist: 'AI';
      };
      along: 'Masked along: it may hold words of this segment that you took out.';
    };
    times: { time: 'Time'; segment: 'Segment'; what: 'What'; gone: 'Characters out'; come: 'Characters in' };
    event: {
      insert: 'typed';
      delete: 'deleted';
      replace: 'typed over';
      paste: 'pasted';
      cut: 'cut';
      drop: 'dropped in';
      undo: 'undone';
      redo: 'redone';
      'accept-suggestion': 'suggestion taken';
      'quick-fix': 'quick fix';
      'find-replace': 'replaced by search';
      'restore-draft': 'draft restored';
      'copy-source': 'source copied';
      ime: 'typed by input method';
      navigate: 'caret moved';
      focus: 'segment entered';
      blur: 'segment left';
      hidden: 'page hidden';
      visible: 'page in sight';
      confirm: 'confirmed';
      unconfirm: 'opened again';
      mark: 'marked for later';
      unmark: 'mark taken off';
      sitting: 'sitting begun';
      clock: 'clock told';
      remark: 'written beside the text';
      annotate: 'error annotated';
      unannotate: 'annotation withdrawn';
      assist: 'AI';
    };
    files: {
      title: 'Files for research';
      lead: 'For studies of how translations are made. The files are made on this device, at the level that holds above; their figures are those of the findings page.';
      participant: 'Participant';
      participantHint: 'As your study calls you. Letters and digits; nothing else in the files says who you are.';
      participantWrong: 'Only letters and digits, at least one: P01.';
      segments: { name: 'Segments (CSV)'; says: 'One row a segment: texts, times, keys, pauses. For Excel, R, Python' };
      events: { name: 'Events (CSV)'; says: 'One row an event, on one clock. For R, Python' };
      xml: { name: 'Keys (XML)'; says: 'In the manner of Translog-II. For tools of translation-process research' };
      lines: { name: 'Whole log (JSONL)'; says: 'Yijin’s own, documented form. It can be opened again and replayed' };
      zip: { name: 'Everything (ZIP)'; says: 'Both tables, and XML and JSONL of each work' };
      productOnly: 'One row a segment: texts and edit rate. Times, keys and pauses stay here at this level';
      needsTimes: 'Not at this level: it would have to go “with times”, at least.';
      saved: 'Saved: {{file}}';
      failed: 'No file could be made: no full edit log is here, or it does not fit the text of its exercise. The log itself stays as it is.';
    };
    all: {
      heading: 'Process data of all works';
      empty: 'Nothing was handed in on this device yet.';
      go: 'Choose a task';
      code: 'Name in files';
      task: 'Task';
      date: 'Handed in';
      redacted_one: 'text of {{count}} event taken out';
      redacted_other: 'texts of {{count}} events taken out';
    };
    open: {
      title: 'Open a log';
      lead: 'Replays a log that was saved as JSONL from a page of process data, or the logs an evidence pack carries. The file is read on this device alone; nothing of it is kept or sent.';
      choose: 'Choose a log (.jsonl) or pack (.json)';
      drop: 'Let go to replay what is in this file';
      reading: 'Reading {{file}}…';
      close: 'Close';
      link: 'Open a log or an evidence pack and replay it';
      about: '{{name}}: {{task}}, {{direction}}, {{events}} events.';
      level: {
        none: 'The log is not disclosed: there is nothing to replay. That is the student’s choice and says nothing about the work.';
        times: 'It has times and no text: every character stands as █.';
        keys: 'It has times and keys.';
        redacted_one: 'It has times and keys; the text of {{count}} event, which the student took out, stands as █.';
        redacted_other: 'It has times and keys; the texts of {{count}} events, which the student took out, stand as █.';
      };
      pack: {
        about_one: 'An evidence pack of {{code}}, made on {{date}}, with {{count}} work.';
        about_other: 'An evidence pack of {{code}}, made on {{date}}, with {{count}} works.';
        works: 'Works in the pack';
        replay: 'Replay {{task}}';
        events_one: 'a log of {{count}} event';
        events_other: 'a log of {{count}} events';
        productOnly: 'product only, no log';
        none: 'It carries no log, so there is nothing to replay. That is the student’s choice and says nothing about the works.';
        faults_one: 'The pack does not hold: its check finds {{count}} fault. What can be read of its logs is shown.';
        faults_other: 'The pack does not hold: its check finds {{count}} faults. What can be read of its logs is shown.';
        logFault: 'This log does not hold: it is not whole, or does not fit the submission. It is shown as far as it can be read.';
        invalid: 'The file calls itself an evidence pack, but cannot be read as one: something in it is missing or not as it should be. Ask for the file as it was saved.';
        newer: 'The pack was made by a newer version of Yijin. Update Yijin, then open it again.';
        check: 'Check the pack on the Evidence page';
      };
      sealed: 'Its events are those the submission on this device committed to.';
      sealedAlone: 'Its events give the hash that its first line names. Nothing in this file can show that the submission committed to that hash; an evidence pack of the work, or the device it was handed in on, can. The hash:';
      sealedInPack: 'Its events are those the submission in the pack committed to.';
      part: 'Since texts stayed behind, its events cannot be held against the hash of the full log: that times and keys are as they were is the word of whoever saved it.';
      asFar_one: '{{count}} event before it is whole, and is shown.';
      asFar_other: 'The {{count}} events before it are whole, and are shown.';
      refused: {
        'not-text': '{{file}} is not a text in UTF-8. Choose a log that ends in .jsonl, or a pack that ends in .json.';
        'too-large': '{{file}} is larger than any log. Choose a log that ends in .jsonl, or a pack that ends in .json.';
        unreadable: 'The browser could not read {{file}}. Choose it again.';
      };
      fault: {
        empty: 'The file is empty.';
        'too-large': 'The file is longer than any log.';
        'seal-differs': 'The events and the attempt in the first line do not give the hash that stands there: one of them was changed after the log was saved.';
        'seal-missing': 'The first line says that all of the log is here, but its “attempt” is missing. Without it nothing shows whether these are the events the submission committed to, or others.';
        'not-json': 'Line {{line}} is not JSON: it is cut or damaged.';
        'not-a-log': 'Line {{line}} is not the head of a log.';
        'newer-format': 'The log was written by a newer version of Yijin (format {{format}}).';
        'head-invalid': 'Line {{line}}, the head: “{{path}}” is missing or not as it should be.';
        'segment-invalid': 'Line {{line}}, a segment: “{{path}}” is missing or not as it should be.';
        'event-invalid': 'Line {{line}}, an event: “{{path}}” is missing or not as it should be.';
        'segment-twice': 'Line {{line}}: segment {{segment}} is there twice.';
        'segment-unknown': 'Line {{line}}: the event is in segment {{segment}}, which the file does not have.';
        'does-not-fit': 'Line {{line}}: the event does not fit the text of segment {{segment}} as it then stands.';
        'final-differs': 'Line {{line}}: the events lead to another text of segment {{segment}} than the one that stands here.';
        'segments-missing': 'Line {{line}}: the file ends after {{found}} of {{promised}} segments.';
        'events-missing': 'Line {{line}}: the file ends after {{found}} of {{promised}} events.';
        'too-many': 'Line {{line}}: the file has {{found}} events, and its head says {{promised}}.';
      };
      mend: {
        'other-file': 'Choose a file that was saved as “Whole log (JSONL)”, or the data (.json) of an evidence pack.';
        update: 'Update Yijin, then open it again.';
        again: 'The file is not whole: save it again where it came from, or ask for it again.';
        source: 'The file was changed after it was saved, or by a program that wrote it anew. Ask for the file as it was saved.';
      };
    };
  };
  readonly remarks: {
    title: 'Notes and queries';
    kind: { note: 'Note'; query: 'Query'; 'source-consulted': 'Source' };
    add: { note: 'Add note'; query: 'Add query'; 'source-consulted': 'Add source' };
    write: {
      note: 'Note to yourself';
      query: 'Question to the client';
      settled: 'What it settled';
      sourceTitle: 'Title of the source';
      sourcePlace: 'Address or place';
    };
    wholeTask: 'For the whole task';
    forTask: 'For the whole task';
    elsewhere_one: '{{count}} at another segment';
    elsewhere_other: '{{count}} at other segments';
    segment: 'Segment {{n}}';
    none: 'Nothing noted for this segment.';
    put: 'Add';
    save: 'Save';
    cancel: 'Cancel';
    edit: 'Change';
    remove: 'Remove';
    copy: 'Copy for the client';
    copyAll_one: 'Copy the query';
    copyAll_other: 'Copy all {{count}} queries';
    undo: 'Undo';
    said: {
      added: 'Added.';
      changed: 'Changed.';
      removed: 'Removed.';
      discarded: 'Not added.';
      copied: 'Copied.';
      undone: 'As it was before.';
      copyFailed: 'The browser does not let it be copied. Copy it from here:';
    };
    copyText: 'Text for the client';
    newWindow: '(opens in a new window)';
    query: {
      task: 'Queries on “{{task}}”';
      segment: 'Segment {{n}}';
      whole: 'Whole task';
      source: 'Source: {{text}}';
      question: 'Question: {{text}}';
    };
    summary: {
      title: 'Beside the text';
      lead: 'What you noted, asked and looked up goes along with your work: it shows how you reached your decisions.';
      none: 'You noted nothing beside the text. That is fine.';
      notes_one: '{{count}} note';
      notes_other: '{{count}} notes';
      queries_one: '{{count}} query to the client';
      queries_other: '{{count}} queries to the client';
      sources_one: '{{count}} source consulted';
      sources_other: '{{count}} sources consulted';
      unfinished: 'Written, but not yet added:';
    };
    findings: { title: 'Beside the text'; lead: 'Notes, queries and sources you set down for the whole task.' };
  };
  readonly replay: {
    title: 'Replay';
    heading: 'Replay: {{task}}';
    back: 'Findings';
    meta: '{{direction}} · {{kind}} · round {{round}} · handed in {{date}}';
    own: 'This is your own work as you did it, for you to look back on. It stays on this device, and effort never enters a mark.';
    allRounds: 'The log goes on from round to round: this is the work of all {{round}} rounds.';
    loading: 'Reading your work…';
    failed: {
      title: 'Your work could not be read';
      text: 'The browser did not give it out just now. It is kept on this device; loading the page again usually helps.';
      reload: 'Load again';
    };
    unknown: {
      title: 'This work is not on this device';
      text: 'The address may be mistyped, or it was handed in with another browser. What was handed in here is listed on the growth page.';
    };
    exercise: {
      title: 'The exercise of this work is missing';
      'not-here': 'Your text and its log are kept, but the exercise “{{slug}}”, revision {{revision}}, is not on this device, so there is no source and no draft to play the log on. Bring the exercise file into the library again, and the replay is here.';
      'other-text': 'Your text and its log are kept, but the exercise “{{slug}}”, revision {{revision}}, on this device is not the text you worked on. Bring in the file you began with, and the replay is here.';
    };
    toLibrary: 'To the practice library';
    missing: {
      nothing: 'The edit log of this work is not on this device, so there is nothing to play. A copy of your work (a .yijin file) has it.';
      'not-disclosed': 'Not disclosed: the edit log of this work came without what was done in it. Nothing is wrong with it, but it cannot be played.';
    };
    empty: 'The edit log of this work is empty: nothing was done in it, so there is nothing to play.';
    brokenAtOnce: 'The edit log of this work was changed after it was handed in, or is damaged, from its beginning on. Nothing of it can be played.';
    ends: {
      broken: 'The edit log of this work was changed after it was handed in, or is damaged. It is played as far as it is whole: to {{time}} on its clock. What came after is not shown.';
      otherText: 'Event {{event}} of this log does not fit the text of segment {{n}}, so the log and the text have parted there. It is played as far as it fits: to {{time}} on its clock.';
      unknownSegment: 'Event {{event}} of this log is in a segment “{{segment}}” that the exercise does not have. It is played as far as it fits: to {{time}} on its clock.';
      differs: 'The log is whole, but what stands at its end is not the text that was handed in. It differs in these segments: {{segments}}.';
    };
    player: {
      label: 'Player';
      play: 'Play';
      pause: 'Pause';
      again: 'Play from the beginning';
      of: 'of {{time}}';
      wall: '{{when}} · sitting {{sitting}} of {{count}}';
      change: 'change';
      longPause: 'long pause';
      speed: 'Speed';
      times: '{{speed}}×';
      scrubber: 'Place in the replay';
      at: '{{time}} of {{all}}, change {{change}} of {{changes}}';
      atSegment: '{{time}} of {{all}}, segment {{n}}, change {{change}} of {{changes}}';
      segment: 'Go to a segment';
      noSegment: 'Segment…';
      segmentN: 'Segment {{n}}';
      segmentUntouched: 'Segment {{n}}, never entered';
      shortened: 'Pauses longer than {{seconds}} s are played as {{seconds}} s. The clock is the true one: it counts all of a pause, and leaves out the time between sittings. A long pause is one of {{long}} s or more.';
    };
    way: {
      previousChange: 'Previous change';
      nextChange: 'Next change';
      previousPause: 'Previous long pause';
      nextPause: 'Next long pause';
    };
    now: {
      begin: 'The beginning: nothing has been changed yet.';
      end: 'The end: this is the text that was handed in.';
      brokenEnd: 'This is as far as the log can be played.';
      sitting: 'A new sitting begins.';
      gap: 'A pause of {{time}} (min:s), played short.';
      pause: 'A pause of {{time}} (min:s) begins here.';
      away: 'A pause of {{time}} (min:s) begins here, with another window before the page.';
      change: 'Segment {{n}}, {{what}}';
    };
    stage: {
      label: 'The text at this moment';
      go: 'Segment {{n}}: go to its next change';
      untouched: 'Segment {{n}}, never entered';
      empty: 'nothing written yet';
      inserted: 'inserted';
      deleted: 'deleted';
      changed: 'just written';
      annotated: 'marked as an error, {{severity}}';
      confirmed: 'confirmed';
      seen: 'seen';
    };
    changes: {
      label: 'Changes one by one';
      count_one: '{{count}} change';
      count_other: '{{count}} changes';
      none: 'Nothing was changed in this work.';
      line: '{{time}}, segment {{n}}, {{what}}';
    };
    change: {
      in: '{{how}}: “{{in}}”';
      out: '{{how}}: “{{out}}” went';
      both: '{{how}}: “{{out}}” became “{{in}}”';
      by: '{{how}}, {{by}}';
      cut_one: '{{text}} ({{shown}} character in all)';
      cut_other: '{{text}} ({{shown}} characters in all)';
    };
    by: { pointer: 'by pointer'; touch: 'by touch'; program: 'by the program' };
    cause: {
      insert: 'typed';
      ime: 'composed';
      delete: 'deleted';
      replace: 'typed over';
      paste: 'pasted';
      cut: 'cut';
      drop: 'dragged in';
      undo: 'undone';
      redo: 'done again';
      'accept-suggestion': 'suggestion taken';
      'quick-fix': 'fix of a check taken';
      'find-replace': 'found and replaced';
      'restore-draft': 'draft put back';
      'copy-source': 'source copied over';
    };
    annotation: {
      put: 'error marked';
      changed: 'mark changed';
      withdrawn: 'mark taken away';
      undo: 'undone in the marks';
      redo: 'done again in the marks';
    };
    timeline: {
      title: 'The attempt at a glance';
      chart: 'Timeline of the attempt: segments from top to bottom, time from left to right, {{time}} in all';
      says: 'In {{time}}: {{counts}}.';
      longest: '{{all}} The longest pause is {{pause}}.';
      slider: 'Place in the timeline, visit by visit';
      visit: 'visit {{visit}} of {{count}}, segment {{n}}, from {{from}} to {{to}}';
      before: 'before the first visit';
    };
    count: {
      segments_one: '{{shown}} segment';
      segments_other: '{{shown}} segments';
      sittings_zero: 'no sitting';
      sittings_one: '{{shown}} sitting';
      sittings_other: '{{shown}} sittings';
      visits_zero: 'no visit';
      visits_one: '{{shown}} visit';
      visits_other: '{{shown}} visits';
      changes_zero: 'no change';
      changes_one: '{{shown}} change';
      changes_other: '{{shown}} changes';
      pastes_zero: 'no paste';
      pastes_one: '{{shown}} paste';
      pastes_other: '{{shown}} pastes';
      pauses_zero: 'no long pause';
      pauses_one: '{{shown}} long pause';
      pauses_other: '{{shown}} long pauses';
    };
    legend: {
      visit: 'in the segment';
      in: 'words put in';
      out: 'words taken out';
      paste: 'pasted or dragged in';
      annotation: 'error marked';
      pause: 'long pause';
      away: 'page hidden';
      cut: 'longer than {{idle}} s, drawn as {{idle}} s';
    };
    visits: {
      open: 'The same as a table, visit by visit';
      none: 'No segment was entered.';
      scroll: 'Visits, can be scrolled';
      caption: 'Visits in their order; time with gaps cut at {{idle}} s, the page hidden left out';
      from: 'From';
      segment: 'Segment';
      time: 'Time';
      timeUnit: 'min:s';
      changes: 'Changes';
      pastes: 'Pasted';
      pauses: 'Pauses';
      pausesUnit: 'long';
      go: 'Go to {{from}}, segment {{n}}';
    };
  };
  readonly settings: {
    title: 'Settings';
    lead: 'Kept on this device. Every change takes effect at once unless it says otherwise.';
    close: 'Close the settings';
    section: { look: 'Language and light'; text: 'Text'; writing: 'Writing'; ai: 'AI' };
    theme: 'Light and dark';
    size: {
      label: 'Size of text';
      note: 'Source, translation and findings. The words around them keep their size.';
      sign: 'A';
      small: 'Small';
      medium: 'Medium';
      large: 'Large';
      larger: 'Larger';
      largest: 'Largest';
    };
    density: { label: 'Rows'; comfortable: 'Comfortable'; compact: 'Compact' };
    preview: 'Preview of rows in the workbench';
    editor: {
      label: 'Editor';
      note: 'Takes effect when you next open a task.';
      auto: 'Automatic';
      monaco: 'Full editor';
      'monaco-edit-context': 'Full, edit context';
      plain: 'Plain text area';
      why: {
        auto: 'Right for nearly everybody: the full editor where there is room and a mouse, the plain text area on phones.';
        monaco: 'Marks under the words and undo for each segment, also on a touch screen with a keyboard.';
        'monaco-edit-context': 'For input method compatibility: try it when candidates appear in the wrong place or letters stay in the text.';
        plain: 'When an input method, a screen reader or dictation gets along with neither of the others.';
      };
    };
    changes: {
      label: 'Changes to the draft';
      off: 'Not shown';
      inline: 'Marked in the text';
      beside: 'Draft beside the text';
    };
    reset: {
      do: 'Back to the first settings';
      note: 'The language stays.';
      done: 'All settings are as they were at first.';
      undo: 'Undo';
      close: 'Close';
    };
    device: 'Copies of your work, who uses this browser, finish and clear: this device';
  };
  readonly shell: {
    brand: 'Yijin 译进';
    nav: { label: 'Main'; practice: 'Practice'; growth: 'Growth'; evidence: 'Evidence'; device: 'This device' };
    skip: 'Skip to the page';
    language: {
      label: 'Language of the interface';
      short: { 'zh-CN': '中'; en: 'En' };
      name: { 'zh-CN': '中文'; en: 'English' };
    };
    theme: { label: 'Light and dark'; auto: 'As the system'; light: 'Light'; dark: 'Dark' };
    settings: 'Settings';
    title: '{{page}} · Yijin 译进';
    loading: 'One moment…';
    save: {
      saved: 'Saved on this device, {{time}}';
      saving: 'Saving…';
      failed: {
        quota: 'Not saved: this device has no room left. Your words are kept in this tab; please leave it open.';
        closed: 'Not saved: the browser has closed its storage. Your words are kept in this tab; please leave it open.';
        other: 'Not saved yet. Your words are kept in this tab, and saving is tried again.';
      };
      'taken-over': 'Another window is working on this task. Here you can read it.';
      unreadable: 'A part of this task cannot be read. Nothing more is written.';
      'no-room': 'This device has no room left. Here you can read.';
    };
    fault: {
      title: 'This page has stumbled';
      text: 'It is not your doing, and what you have written is kept on this device. Loading the page again usually helps.';
      detail: 'What the page reported';
      reload: 'Load again';
      home: 'To the practice library';
    };
    chunk: {
      title: 'A part of Yijin could not be fetched';
      text: 'The connection may have dropped, or Yijin has been updated since you opened it. Your work is kept on this device.';
      reload: 'Load again';
    };
    missing: {
      title: 'There is no such page';
      text: 'The address may be mistyped, or the task was removed from this device.';
      home: 'To the practice library';
    };
    start: {
      title: 'Yijin cannot keep anything in this browser';
      text: "It needs the browser's storage to keep your work on this device. A private window or a strict privacy setting may forbid it; an ordinary window will do.";
      reload: 'Try again';
      newer: {
        title: 'This browser keeps work of a newer Yijin';
        text: 'A newer version has been used here, and this older one cannot read what it wrote. Nothing was changed. Load the page again; if that does not help, use the newer version.';
      };
      blocked: {
        title: 'Please close the other windows of Yijin';
        text: 'This version has to bring the storage up to date, and an older window is still using it. What you wrote there is saved; close it, and this page goes on by itself.';
      };
    };
    update: { text: 'A newer version of Yijin is ready.'; apply: 'Load it now'; later: 'Later' };
    storage: {
      'closed-for-upgrade': 'Another window has opened a newer version of Yijin. Load this page again before you write on.';
      'closed-by-browser': 'The browser has closed the storage, perhaps because site data was cleared. What is in this tab is kept as long as it stays open.';
      reload: 'Load again';
      close: 'Close';
      'other-learner': 'Another window has switched to another learner. What you write here still belongs to the one before; loading again switches this window too.';
    };
    commands: { open: 'Commands' };
  };
  readonly spot: {
    title: '{{task}}: spotting errors';
    how: {
      title: 'How to mark';
      select: 'Select the words of the draft that are wrong, then press Enter or the button beside them.';
      gap: 'Something is missing? Put the caret where it should stand, or select the words of the source that were left out.';
      keys: 'Shift with the arrows selects; Ctrl or ⌥ goes by words.';
      seen: 'When you have marked all you see in a segment, say so, also where there is nothing to mark.';
    };
    again: 'Round {{round}}. The marks you handed in stand here and can be changed or removed. Look at every segment once more, and say when you are done with it.';
    list: 'Segments';
    row: 'Segment {{n}} of {{count}}';
    rowDone: 'Segment {{n}} of {{count}}, done';
    source: 'Source of segment {{n}}';
    draft: 'Draft of segment {{n}}';
    done: 'done';
    pick: {
      words: 'Mark these words';
      gap: 'Something is missing here';
      source: 'This was left out';
      instead: 'Mark this instead';
    };
    form: {
      new: 'New mark in segment {{n}}';
      change: 'Change a mark in segment {{n}}';
      words: 'Wrong in the draft:';
      missing: 'Missing from the draft:';
      atPlace: 'Something is missing at:';
      pickOther: 'Other words? Select them in the text.';
      type: 'What kind of error?';
      chooseType: 'Choose one to read when to use it.';
      colon: ': ';
      severity: 'How much does it weigh?';
      correction: 'What should stand there';
      supply: 'What should come in';
      takeOut: 'These words should simply go';
      reason: 'Why is it wrong?';
      reasonNeeded: 'Why is it wrong? This type needs a reason.';
      put: 'Mark this error';
      save: 'Save the change';
      cancel: 'Cancel';
      length_one: '{{used}} of {{all}} character.';
      length_other: '{{used}} of {{all}} characters.';
      over_one: '{{used}} of {{all}} character, {{over}} too many.';
      over_other: '{{used}} of {{all}} characters, {{over}} too many.';
      needed: {
        type: 'Choose a type first.';
        severity: 'Choose a severity first.';
        note: 'Give a reason first.';
        shorterNote: 'The reason is too long to be kept: shorten it first.';
        shorterCorrection: 'The correction is too long to be kept: shorten it first.';
      };
    };
    dimension: {
      terminology: 'Terminology';
      accuracy: 'Accuracy';
      linguistic: 'Language';
      style: 'Style';
      locale: 'Locale';
      audience: 'Audience';
      design: 'Layout';
      other: 'Other';
    };
    mark: {
      inSource: 'source';
      gap: 'something is missing here';
      takenOut: 'to go';
      correction: 'should be';
      change: 'change';
      remove: 'remove';
      changeFull: 'Change mark {{n}}';
      removeFull: 'Remove mark {{n}}';
      list: 'Marks in segment {{n}}';
    };
    marks: {
      title: 'Your marks';
      none: 'Nothing marked yet. Read source and draft side by side; what reads well may be wrong all the same.';
      segment: 'Segment {{n}}';
    };
    tools: {
      label: 'Tools for segment {{n}}';
      undo: 'Undo';
      redo: 'Redo';
      seen: 'Seen, nothing to mark';
      done_one: 'Done, {{count}} mark';
      done_other: 'Done, {{count}} marks';
      reopen: 'Open again';
    };
    say: {
      put: 'Mark {{n}} is set.';
      changed: 'The mark is changed.';
      removed: 'The mark is removed. Undo brings it back.';
      undone: 'Taken back.';
      redone: 'Done again.';
      nothingToUndo: 'There is nothing to take back.';
      nothingToRedo: 'There is nothing to do again.';
      unfinished: 'A mark in this segment is not finished yet: finish or cancel it first.';
      selectSource: 'Select the words of the source that are missing from the draft.';
      selected: 'selected: {{words}}';
      before: 'before: {{words}}';
      atEnd: 'at the end';
    };
    handIn: {
      lead: 'A last look at what you marked, and a few words on your work. Then you see at once what you found, what you missed, and what was right after all.';
      title: 'What you marked';
      sentence_one: '{{count}} mark in {{segments}} of {{all}} segments.';
      sentence_other: '{{count}} marks in {{segments}} of {{all}} segments.';
      none: 'You marked nothing: all {{all}} segments would be stated as free of errors. That is rarely so.';
      undone: 'Not yet stated as done. Read each once more, then say that you are done with it:';
      clean: 'Stated as free of errors. Look once more if you are not sure:';
      open: 'Marks begun and not finished. Finish or cancel them:';
      noFix_one: '{{count}} mark has neither correction nor reason. Explaining is a part of the rubric:';
      noFix_other: '{{count}} marks have neither correction nor reason. Explaining is a part of the rubric:';
      self: 'Your own view by the rubric comes with the findings: four of its criteria are counted from your marks, and you may change them with a reason.';
      note: 'Your marks are kept as they are. The log of your work stays on this device.';
    };
    sentence: {
      some_one: 'You found {{found}} of {{count}} planted error and missed {{missed}}.';
      some_other: 'You found {{found}} of {{count}} planted errors and missed {{missed}}.';
      all_one: 'You found the one planted error.';
      all_other: 'You found all {{count}} planted errors.';
      noErrors: 'No errors were planted in this draft.';
      alarms_zero: 'None of your marks was a false alarm.';
      alarms_one: '{{count}} mark of yours touches no planted error.';
      alarms_other: '{{count}} marks of yours touch no planted error.';
      judged_one: 'Of the one found, right type: {{types}}, right severity: {{severities}}.';
      judged_other: 'Of the {{count}} found, {{types}} have the right type and {{severities}} the right severity.';
      noKey_one: 'The key of this exercise is not on this device, so nothing can be said of your {{count}} mark yet. It stands below.';
      noKey_other: 'The key of this exercise is not on this device, so nothing can be said of your {{count}} marks yet. They stand below.';
    };
    figure: {
      byError: 'Counted in errors and marks';
      byCharacter: 'Counted in characters: how exactly the marks lie';
      found: {
        name: 'Errors found';
        says: 'Planted errors of which your marks cover at least half; for an omission, a mark within five characters of its place, or the words of the source.';
      };
      f1: {
        name: 'F1 of characters';
        unit: 'recall and precision in one';
        says: 'The harmonic mean of recall and precision, 2PR / (P + R): high only where both are.';
      };
      recall: {
        name: 'Recall of characters';
        unit_one: '{{credit}} of {{count}} character in the key';
        unit_other: '{{credit}} of {{count}} characters in the key';
        says: 'Credit, divided by the characters the key calls wrong. A character marked by both counts 1 with the same severity, else 0.5. All segments are summed first and divided once.';
      };
      precision: {
        name: 'Precision of characters';
        unit_one: '{{credit}} of {{count}} character you marked';
        unit_other: '{{credit}} of {{count}} characters you marked';
        says: 'The same credit, divided by the characters you marked in the draft. Marks wider than the error cost precision.';
      };
      types: { name: 'Right type'; says: 'Of the errors found, those to which you gave the type of the key.' };
      severities: {
        name: 'Right severity';
        says: 'Of the errors found, those to which you gave the severity of the key.';
      };
      alarms: {
        name: 'False alarms';
        says: 'Marks that touch no planted error. The key may not know everything: a mark with a good reason can be right all the same.';
      };
      ofErrors_one: '{{hits}} of {{count}} planted error';
      ofErrors_other: '{{hits}} of {{count}} planted errors';
      interval: '95% interval {{interval}}';
      ofFound_one: '{{hits}} of {{count}} found';
      ofFound_other: '{{hits}} of {{count}} found';
      noneFound: 'none found, so undefined';
      ofMarks_one: 'of {{count}} mark';
      ofMarks_other: 'of {{count}} marks';
      nothing: 'nothing to find, nothing marked';
    };
    group: {
      missed: 'Missed';
      misjudged: 'Found, but named or weighed otherwise';
      alarm: 'False alarms only';
      right: 'Found, named and weighed rightly';
      clean: 'Free of errors, and rightly left alone';
    };
    draftWith: 'Draft, with the errors of the key and your marks';
    markOf: {
      error: '{{number}}: {{status}}, {{type}}, {{severity}}';
      hers: 'marked by you';
      alarm: 'marked by you, false alarm';
      inSource: 'in the source';
      gap: 'something is missing here';
      takenOut: 'to go';
      correction: 'should be';
    };
    status: { found: 'Found'; missed: 'Missed'; touched: 'Touched, not found'; alarm: 'False alarm' };
    judged: { type: 'other type'; severity: 'other severity' };
    yours: 'Yours:';
    touchedOnly: 'Your mark covers less than half of it, so it does not count as found.';
    correction: {
      repaired: 'Your correction has a wording that the key accepts. Whether all of it is right, a person can tell.';
      missed: 'With your correction the error would still stand.';
      'to-judge': 'The key does not know your correction. It may well be right: that is for a person to judge.';
    };
    alarmSays: 'The key has no error here. If you are sure, your reason stands with the work, and your teacher can look at it.';
    wasClean: 'No error was planted here.';
    rightlyClean: 'No error was planted here, and you marked none.';
    referenceNote: 'One good answer among many.';
    self: {
      title: 'Your own view';
      lead: 'Four levels follow from your figures and stand as proposed. Keep them, or choose another and say why; the last one is yours alone. It counts towards no mark.';
      leadNoKey: 'Rate your own spotting by the rubric. It counts towards no mark.';
      proposed: {
        recall: 'Proposed from recall {{value}}: level {{level}}';
        precision: 'Proposed from precision {{value}}: level {{level}}';
        typeAccuracy: 'Proposed from right types {{value}}: level {{level}}';
        severityAccuracy: 'Proposed from right severities {{value}}: level {{level}}';
      };
      savedLead: 'What you say of your spotting, with your figures before you. It helps you learn to judge, and counts towards no mark.';
      noProposal: 'No error was found, so nothing can be proposed here. Choose the level that fits.';
      whyOther: 'Why another level than the proposed one?';
      remark: 'A remark, if you like';
      evidence: 'One sentence of evidence';
      save: 'Save my view';
      cancel: 'Leave it as it was';
      again: 'Change my view';
      needed: 'Still needed, a level or the reason for another one: {{criteria}}.';
      failed: 'It could not be saved. Your levels are kept in this browser; please try again.';
    };
    howMade: {
      title: 'How these findings are made';
      who: 'By rule {{rule}}, at once and on this device. No teacher and no AI has judged your marks, and nobody else has seen these findings.';
      found: 'The key knows the errors planted in the draft: their words, type and severity. An error is found when your marks cover at least half of its characters. The mark that covers most of it tells whether you named and weighed it as the key does.';
      omission: 'What is missing has no words in the draft. It is found by a mark within five characters of its place, or by marking words of the source as left out: the key does not know which words those are, so any in the same segment will do.';
      credit: 'Recall and precision count characters, not marks: so a mark that is too wide or too narrow shows. Where marks overlap, the heavier severity counts. Omissions have no characters and are in the counts of errors alone.';
    };
  };
}
