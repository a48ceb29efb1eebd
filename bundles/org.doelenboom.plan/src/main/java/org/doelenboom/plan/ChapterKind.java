package org.doelenboom.plan;

/** What a chapter of running text is for. */
public enum ChapterKind {
    FOREWORD,
    INTRODUCTION,
    DIAGNOSIS,
    /** What several diagnoses have in common. */
    JOINT_DIAGNOSIS,
    OTHER
}
