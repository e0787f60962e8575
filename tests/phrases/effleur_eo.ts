<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="eo">
<context>
    <name>Technique</name>
    <message><source>Kneading</source><translation>Knedado</translation></message>
</context>
<context>
    <name>Number</name>
    <message><source>six</source><translation>ses</translation></message>
</context>
<context>
    <name>Prompt</name>
    <message numerus="yes"><source>%n times</source>
        <translation><numerusform>%n fojon</numerusform><numerusform>%n fojojn</numerusform></translation></message>
</context>
</TS>
