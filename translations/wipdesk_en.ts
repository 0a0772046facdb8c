<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>CandidateList</name>
    <message numerus="yes">
        <source>Is she here already? %n file(s) look alike.</source>
        <translation>
            <numerusform>Is she here already? %n file looks alike.</numerusform>
            <numerusform>Is she here already? %n files look alike.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionsChoice</name>
    <message numerus="yes">
        <source>%n visit(s) with answers</source>
        <translation>
            <numerusform>%n visit with answers</numerusform>
            <numerusform>%n visits with answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) answered</source>
        <translation>
            <numerusform>%n question answered</numerusform>
            <numerusform>%n questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionsHead</name>
    <message numerus="yes">
        <source>%n with two accounts</source>
        <translation>
            <numerusform>%n with two accounts</numerusform>
            <numerusform>%n with two accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message numerus="yes">
        <source>{days} · %n in court</source>
        <translation>
            <numerusform>{days} · %n in court</numerusform>
            <numerusform>{days} · %n in court</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) are not shown: look at one day, or at your own files.</source>
        <translation>
            <numerusform>%n more file are not shown: look at one day, or at your own files.</numerusform>
            <numerusform>%n more files are not shown: look at one day, or at your own files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message numerus="yes">
        <source>%n woman/women seen</source>
        <translation>
            <numerusform>%n woman seen</numerusform>
            <numerusform>%n women seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen, with the reason</source>
        <translation>
            <numerusform>%n not seen, with the reason</numerusform>
            <numerusform>%n not seen, with the reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s), each now something to do in her file</source>
        <translation>
            <numerusform>%n promise, each now something to do in her file</numerusform>
            <numerusform>%n promises, each now something to do in her file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is said of %n of the list:</source>
        <translation>
            <numerusform>Nothing is said of %n of the list:</numerusform>
            <numerusform>Nothing is said of %n of the list:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandsCard</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them assigned to nobody</source>
        <translation>
            <numerusform>%n of them assigned to nobody</numerusform>
            <numerusform>%n of them assigned to nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on Today for a limit of time</source>
        <translation>
            <numerusform>%n on Today for a limit of time</numerusform>
            <numerusform>%n on Today for a limit of time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissingPage</name>
    <message numerus="yes">
        <source>%n file(s) lack something</source>
        <translation>
            <numerusform>%n file lack something</numerusform>
            <numerusform>%n files lack something</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lack nothing</source>
        <translation>
            <numerusform>%n file lack nothing</numerusform>
            <numerusform>%n files lack nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChoice</name>
    <message numerus="yes">
        <source>%n woman/women of your files</source>
        <translation>
            <numerusform>%n woman of your files</numerusform>
            <numerusform>%n women of your files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>%n row written</numerusform>
            <numerusform>%n rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n line(s) put off</source>
        <translation>
            <numerusform>%n line put off</numerusform>
            <numerusform>%n lines put off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day} · %n line(s)</source>
        <translation>
            <numerusform>{day} · %n line</numerusform>
            <numerusform>{day} · %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off</source>
        <translation>
            <numerusform>%n put off</numerusform>
            <numerusform>%n put off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message numerus="yes">
        <source>{why} (and %n more)</source>
        <translation>
            <numerusform>{why} (and %n more)</numerusform>
            <numerusform>{why} (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitHead</name>
    <message numerus="yes">
        <source>%n more than on this sheet</source>
        <translation>
            <numerusform>%n more than on this sheet</numerusform>
            <numerusform>%n more than on this sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than on this sheet</source>
        <translation>
            <numerusform>%n fewer than on this sheet</numerusform>
            <numerusform>%n fewer than on this sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message numerus="yes">
        <source>%n row(s) saved</source>
        <translation>
            <numerusform>%n row saved</numerusform>
            <numerusform>%n rows saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message numerus="yes">
        <source>%n more of this kind stand(s) in her file.</source>
        <translation>
            <numerusform>%n more of this kind stands in her file.</numerusform>
            <numerusform>%n more of this kind stand in her file.</numerusform>
        </translation>
    </message>
</context>
</TS>
