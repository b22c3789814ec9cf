extension TimeWords {
  /// The English words, in small letters; a blank stands for any run of blanks.
  static let english: [(String, TimeTerm)] = [
    ("january|jan|jan.", .englishMonth(1)),
    ("february|feb|feb.", .englishMonth(2)),
    ("march|mar|mar.", .englishMonth(3)),
    ("april|apr|apr.", .englishMonth(4)),
    ("may", .englishMonth(5)),
    ("june|jun|jun.", .englishMonth(6)),
    ("july|jul|jul.", .englishMonth(7)),
    ("august|aug|aug.", .englishMonth(8)),
    ("september|sept|sept.|sep|sep.", .englishMonth(9)),
    ("october|oct|oct.", .englishMonth(10)),
    ("november|nov|nov.", .englishMonth(11)),
    ("december|dec|dec.", .englishMonth(12)),
    ("monday", .weekday(1)),
    ("tuesday", .weekday(2)),
    ("wednesday", .weekday(3)),
    ("thursday", .weekday(4)),
    ("friday", .weekday(5)),
    ("saturday", .weekday(6)),
    ("sunday", .weekday(7)),
    ("mon|mon.", .shortWeekday(1)),
    ("tue|tue.|tues|tues.", .shortWeekday(2)),
    ("wed|wed.", .shortWeekday(3)),
    ("thu|thu.|thur|thurs|thurs.", .shortWeekday(4)),
    ("fri|fri.", .shortWeekday(5)),
    ("sat|sat.", .shortWeekday(6)),
    ("sun|sun.", .shortWeekday(7)),
    ("first", .rank(1)),
    ("second", .rank(2)),
    ("third", .rank(3)),
    ("fourth", .rank(4)),
    ("fifth", .rank(5)),
    ("sixth", .rank(6)),
    ("seventh", .rank(7)),
    ("eighth", .rank(8)),
    ("ninth", .rank(9)),
    ("tenth", .rank(10)),
    ("eleventh", .rank(11)),
    ("twelfth", .rank(12)),
    ("thirteenth", .rank(13)),
    ("fourteenth", .rank(14)),
    ("fifteenth", .rank(15)),
    ("sixteenth", .rank(16)),
    ("seventeenth", .rank(17)),
    ("eighteenth", .rank(18)),
    ("nineteenth", .rank(19)),
    ("twentieth", .rank(20)),
    ("twenty-first|twenty first", .rank(21)),
    ("twenty-second|twenty second", .rank(22)),
    ("twenty-third|twenty third", .rank(23)),
    ("twenty-fourth|twenty fourth", .rank(24)),
    ("twenty-fifth|twenty fifth", .rank(25)),
    ("twenty-sixth|twenty sixth", .rank(26)),
    ("twenty-seventh|twenty seventh", .rank(27)),
    ("twenty-eighth|twenty eighth", .rank(28)),
    ("twenty-ninth|twenty ninth", .rank(29)),
    ("thirtieth", .rank(30)),
    ("thirty-first|thirty first", .rank(31)),
    ("q1|first quarter|1st quarter", .part(.quarter(1))),
    ("q2|second quarter|2nd quarter", .part(.quarter(2))),
    ("q3|third quarter|3rd quarter", .part(.quarter(3))),
    ("last quarter of|the last quarter of", .part(.quarter(4))),
    ("q4|fourth quarter|4th quarter|final quarter", .part(.quarter(4))),
    ("h1|first half|first half-year", .part(.half(1))),
    ("h2|second half|second half-year", .part(.half(2))),
    ("spring term|spring semester|second semester|second term", .part(.term(.spring))),
    (
      """
      autumn term|fall term|autumn semester|fall semester|first semester|first term
      """, .part(.term(.autumn))
    ),
    (
      """
      summer holidays|summer holiday|summer vacation|summer break|summer recess
      """, .part(.vacation(.autumn))
    ),
    (
      """
      winter holidays|winter holiday|winter vacation|winter break|winter recess
      """, .part(.vacation(.spring))
    ),
    (
      """
      new school year|start of the school year|beginning of the school year|\
      start of the new school year|start of the autumn term|start of the fall term|\
      start of the fall semester|start of the autumn semester|start of term|school opens
      """, .part(.opening(.autumn))
    ),
    (
      """
      start of the spring term|start of the spring semester|beginning of the spring term
      """, .part(.opening(.spring))
    ),
    ("summer", .part(.season(.summer))),
    ("spring", .part(.season(.spring))),
    ("autumn|fall", .part(.season(.autumn))),
    ("winter", .part(.season(.winter))),
    ("new year's day", .part(.feast(.newYear))),
    ("new year's eve", .part(.feast(.newYearsEve))),
    ("christmas|christmas day|xmas", .part(.feast(.christmas))),
    ("christmas eve", .part(.feast(.christmasEve))),
    ("valentine's day", .part(.feast(.valentine))),
    ("mother's day|mothers' day", .part(.feast(.mothersDay))),
    ("father's day|fathers' day", .part(.feast(.fathersDay))),
    ("women's day|international women's day", .part(.feast(.womensDay))),
    ("youth day", .part(.feast(.youthDay))),
    ("halloween", .part(.feast(.halloween))),
    ("thanksgiving|thanksgiving day", .part(.feast(.thanksgiving))),
    ("lantern festival", .part(.feast(.lantern))),
    ("qingming|qingming festival|tomb-sweeping day", .part(.feast(.qingming))),
    ("spring festival|chinese new year|lunar new year", .part(.feast(.springFestival))),
    ("labour day|labor day|may day|international workers' day", .part(.feast(.labourDay))),
    ("children's day", .part(.feast(.childrensDay))),
    ("dragon boat festival", .part(.feast(.dragonBoat))),
    ("mid-autumn festival", .part(.feast(.midAutumn))),
    ("gaokao|college entrance examination|college entrance exam", .part(.feast(.gaokao))),
    ("zhongkao|senior high school entrance examination", .part(.feast(.zhongkao))),
    ("teachers' day|teacher's day|teachers day", .part(.feast(.teachersDay))),
    ("national day", .part(.feast(.nationalDay))),
    ("five-year plan|five-year plan period", .fiveYearPlan),
    (
      """
      year-end|year end|years-end|end of the year|end of year|the year's end|year's end
      """, .yearEdge(.end)
    ),
    ("mid-year|midyear|middle of the year", .yearEdge(.middle)),
    ("academic year|school year", .schoolYear),
    ("fiscal year|financial year|calendar year|the year|fy", .fiscalYear),
    ("today|tonight|this morning|this afternoon|this evening", .relativeDay(0)),
    ("tomorrow", .relativeDay(1)),
    ("yesterday|last night", .relativeDay(-1)),
    ("day after tomorrow|the day after tomorrow", .relativeDay(2)),
    ("day before yesterday|the day before yesterday", .relativeDay(-2)),
    ("this week|the current week|current week", .thisWeek(0)),
    ("next week|the following week|the coming week", .thisWeek(1)),
    ("last week|the previous week|previous week", .thisWeek(-1)),
    ("week after next|the week after next", .thisWeek(2)),
    ("week before last|the week before last", .thisWeek(-2)),
    ("weekend", .weekend),
    ("next|upcoming|coming|the coming|the next", .step(1)),
    ("last|previous|the previous|the last", .step(-1)),
    ("this", .step(0)),
    ("past|the past", .past),
    ("ago", .ago),
    ("later|from now|hence", .later),
    ("s|'s", .decade),
    ("century", .century),
    ("morning|afternoon|evening|night|at noon", .daytime),
    ("this year|the current year|current year", .thisYear(0)),
    ("next year|the following year|following year", .thisYear(1)),
    ("last year|the previous year|previous year", .thisYear(-1)),
    ("this month", .thisMonth(0)),
    ("next month", .thisMonth(1)),
    ("last month", .thisMonth(-1)),
    ("this quarter", .thisQuarter(0)),
    ("next quarter", .thisQuarter(1)),
    ("last quarter|previous quarter", .thisQuarter(-1)),
    ("this term|this semester", .thisTerm(0)),
    ("next term|next semester", .thisTerm(1)),
    ("end of the month|end of month|month-end|month end", .monthEdge(.end)),
    ("decade|decades", .count(.decade)),
    ("weekdays|every weekday|each weekday|weekends", .recurring),
    ("end of|end-|late|close of", .edgeOf(.end)),
    ("end of the", .edgeOf(.end)),
    (
      """
      beginning of|beginning of the|start of|start of the|early
      """, .edgeOf(.beginning)
    ),
    ("mid|mid-|middle of|middle of the", .edgeOf(.middle)),
    ("st|nd|rd|th", .ordinalSuffix),
    ("of|the|of the|,", .link),
    ("to|through|thru", .dash),
    ("until|till|up to", .to),
    ("and|&|or", .and),
    (
      """
      by|not later than|no later than|on or before|due|due by|as late as|at the latest by
      """, .prefix(.upTo)
    ),
    (
      """
      from|since|starting|starting in|starting from|as of|as from|beginning in|beginning|\
      with effect from|commencing|effective from
      """, .prefix(.from)
    ),
    ("before|prior to|ahead of", .earlierThan),
    ("after|following", .prefix(.after)),
    ("in|during|on|at|over|throughout|between", .on),
    (
      "within|in the next|over the next|within the next|during the next|in the coming|over the coming",
      .within
    ),
    (
      """
      of issuance|of issue|of the date of issue|from the date of issue|after issuance|\
      after issue|of the date of issuance|from the date of issuance|of being issued|\
      of publication|from issuance|from issue|of release
      """, .issuing
    ),
    ("day|days|calendar days|calendar day|d", .count(.day)),
    (
      """
      working days|working day|workdays|workday|business days|business day|work days
      """, .count(.workingDay)
    ),
    ("week|weeks|w|wk|wks", .count(.week)),
    ("month|months|m|mo|mos", .count(.month)),
    ("quarter|quarters", .quarter),
    ("term|terms|semester|semesters", .schoolTerm),
    ("year|years|y|yr|yrs", .count(.year)),
    ("one|a|an", .number(1)),
    ("two", .number(2)),
    ("three", .number(3)),
    ("four", .number(4)),
    ("five", .number(5)),
    ("six", .number(6)),
    ("seven", .number(7)),
    ("eight", .number(8)),
    ("nine", .number(9)),
    ("ten", .number(10)),
    ("eleven", .number(11)),
    ("twelve", .number(12)),
    ("fifteen", .number(15)),
    ("twenty", .number(20)),
    ("thirty", .number(30)),
    ("sixty", .number(60)),
    ("ninety", .number(90)),
    ("every|each|every other", .each),
    (
      """
      annually|yearly|monthly|quarterly|weekly|biweekly|daily|twice a year|once a year|\
      once a month|once a week|per year|per term|regularly|periodically|at regular intervals
      """, .recurring
    ),
    (
      """
      ongoing|continuous|continuously|continuing|long-term|long term|permanent|permanently|on-going|\
      open-ended|as instructed|as directed by superiors|as required by higher authorities
      """, .openEnded
    ),
    (
      """
      all year|throughout the year|year-round|all year round|whole year|the whole year|\
      full year
      """, .wholeYear
    ),
    (
      """
      as soon as possible|asap|in due course|at an appropriate time|in due time|\
      when appropriate|when conditions permit|as early as possible|in the near future|\
      at an early date|at the earliest opportunity|when the time is right|\
      at a later date|at a suitable time|when circumstances permit|when conditions allow|\
      when resources permit|as soon as practicable|as soon as is practicable
      """, .vague
    ),
    (
      """
      tbd|tbc|tba|to be determined|to be decided|to be confirmed|to be announced|n/a
      """, .placeholder
    ),
    (
      "soon|shortly|timely|promptly|as appropriate|immediately|at once|right away|without delay",
      .hollow
    ),
    ("about|approximately|at least|some", .about),
  ]
}
