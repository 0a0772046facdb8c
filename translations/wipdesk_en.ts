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
    <name>PreviewPage</name>
    <message numerus="yes">
        <source>%n page(s), A4.</source>
        <translation>
            <numerusform>%n page, A4.</numerusform>
            <numerusform>%n pages, A4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of letters cannot be printed and stand as an empty box.</source>
        <translation>
            <numerusform>%n kind of letters cannot be printed and stands as an empty box.</numerusform>
            <numerusform>%n kinds of letters cannot be printed and stand as an empty box.</numerusform>
        </translation>
    </message>
</context>
</TS>
